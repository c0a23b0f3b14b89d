package org.shiliu.platform.testing.openapi;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BreakingChangesTest {

  private static final String DOCUMENT =
      """
      paths:
        /wishes:
          get: {operationId: listWishes, security: [], parameters: [{name: limit, in: query, schema: {type: integer}}],
            responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Wish'}}}}}}
          post: {operationId: makeWish, security: [{signin: []}], x-roles: [resident, officer],
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewWish'}}}},
            responses: {'201': {content: {application/json: {schema: {$ref: '#/components/schemas/Wish'}}}}}}
      components:
        schemas:
          NewWish: {type: object, required: [title], properties: {title: {type: string}, note: {type: string}}}
          Wish: {type: object, required: [id, state], properties: {id: {type: string, format: uuid}, state: {$ref: '#/components/schemas/State'}}}
          State: {type: string, enum: [OPEN, DONE]}
      """;

  @Test
  void findsNothingBetweenADocumentAndItself() {
    assertEquals(List.of(), breaks(DOCUMENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "operationId: listWishes | operationId: readWishes | operationId changed",
        "security: [], param | security: [{signin: []}], param | was public",
        "x-roles: [resident, officer] | x-roles: [officer] | role no longer admitted: resident",
        "name: limit, in: query, | name: most, in: query, | parameter removed: query limit",
        "name: limit, in: query, | name: limit, in: query, required: true, | parameter now required",
        "{type: integer} | {type: string} | type changed",
        "{'201': | {'202': | answer 201 removed",
        "required: [title] | required: [title, note] | now required: note",
        "required: [id, state] | required: [id] | no longer always there: state",
        "format: uuid | format: uri | format changed",
        "[OPEN, DONE] | [OPEN] | value removed: DONE",
        "note: {type: string} | remark: {type: string} | NewWish.note: removed",
        "state: {$ref: '#/components/schemas/State'} | state: {type: string} | $ref changed",
      })
  void findsWhatAClientWouldTripOver(String before, String after, String sentence) {
    String changed = DOCUMENT.replace(before, after);
    assertTrue(!changed.equals(DOCUMENT), "the change changes nothing");
    assertTrue(
        breaks(changed).stream().anyMatch(one -> one.contains(sentence)),
        () -> breaks(changed).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[OPEN, DONE] | [OPEN, DONE, GONE]",
        "note: {type: string} | note: {type: string}, more: {type: string}",
        "x-roles: [resident, officer] | x-roles: [resident, officer, steward]",
        "format: uuid | format: uuid, description: Its id",
      })
  void letsADocumentGrow(String before, String after) {
    assertEquals(List.of(), breaks(DOCUMENT.replace(before, after)));
  }

  private static List<String> breaks(String changed) {
    return BreakingChanges.between(Documents.parse(DOCUMENT), Documents.parse(changed));
  }
}

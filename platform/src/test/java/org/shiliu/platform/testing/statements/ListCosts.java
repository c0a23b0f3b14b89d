package org.shiliu.platform.testing.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.shiliu.platform.testing.Database;

import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Reads every list of a service twice, with one row and with many, and demands the same statements.
 */
public final class ListCosts {

  private static final String DEAD_LETTERS =
      """
      insert into dead_letter (task_name, task_instance, task_data, attempts)
      select 'delivery', id, convert_to('{"id":"' || id || '","kind":"test","community":"%s","subject":"'
        || id || '","writtenAt":"2026-11-24T08:00:00Z","payload":{}}', 'UTF8'), 1
      from (select gen_random_uuid()::text id from generate_series(1, %d)) made
      """;

  private static final String LOOKS =
      """
      with known as (
        insert into person (id, community, subject, details, pseudonyms, language, registered_at, version)
        select gen_random_uuid(), '%1$s', '%2$s', '', '{}', 'zh', now(), 0
        where not exists (select 1 from person where community = '%1$s' and subject = '%2$s')
        returning id)
      insert into audit_entry (id, at, kind, actor, actor_roles, operation, community, person, category, purpose, times)
      select gen_random_uuid(), now(), 'READ_PERSONAL', 'officer', '{officer}', 'test', '%1$s', p.id, 'NAME', 'TEST', 1
      from (select id from known union select id from person where community = '%1$s' and subject = '%2$s') p,
        generate_series(1, %3$d)
      """;

  private final List<Read> reads = new ArrayList<>();

  private record Read(
      String operation, int few, int many, Supplier<ValidatableResponse> call, String who) {

    String cost(int rows) {
      call.get().statusCode(200).body("items", hasSize(rows));
      return operation + " " + who + ": " + Summary.of(CallMeter.lastStatements());
    }
  }

  /** A list that has one row before it is filled, and this many afterwards. */
  public ListCosts list(
      String operation, int many, String who, Supplier<ValidatableResponse> call) {
    reads.add(new Read(operation, 1, many, call, who));
    return this;
  }

  /** A list whose length never changes. */
  public ListCosts fixed(String operation, int rows, Supplier<ValidatableResponse> call) {
    reads.add(new Read(operation, rows, rows, call, "by anybody"));
    return this;
  }

  /** Puts in messages that were laid aside, for the list of deliveries. */
  public static void deadLetters(String community, int count) {
    Database.asOwner(DEAD_LETTERS.formatted(community, count));
  }

  /** Puts in looks at the personal data of an account, for the list of looks at one's own data. */
  public static void looks(String community, String account, int count) {
    Database.asOwner(LOOKS.formatted(community, account, count));
  }

  /**
   * Fails unless every list of the document is here and costs the same after it was filled.
   *
   * @param fill makes the many rows
   */
  public void compare(Runnable fill) {
    Set<String> here = reads.stream().map(Read::operation).collect(Collectors.toSet());
    assertEquals(DocumentedOperations.committed().lists(), new TreeSet<>(here));
    String few = reads.stream().map(one -> one.cost(one.few)).collect(Collectors.joining("\n"));
    fill.run();
    String many = reads.stream().map(one -> one.cost(one.many)).collect(Collectors.joining("\n"));
    assertEquals(few, many);
  }
}

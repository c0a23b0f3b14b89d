package org.shiliu.platform.people;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.shiliu.platform.audit.AuditEntry;
import org.shiliu.platform.audit.DataReads;
import org.shiliu.platform.identity.Caller;
import org.shiliu.platform.paging.Cursors;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;

/** Tells people who looked at what is known of them (PIPL 44, 45). */
@Path("/api/v1/me/data-reads")
@Tag(name = "Me || 我", description = "Who is signed in || 当前登录者")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class DataReadResource {

  private final Persons persons;
  private final List<OwnPersons> others;
  private final DataReads reads;
  private final Cursors cursors;
  private final Caller caller;

  DataReadResource(
      Persons persons,
      @All List<OwnPersons> others,
      DataReads reads,
      Cursors cursors,
      Caller caller) {
    this.persons = persons;
    this.others = others;
    this.reads = reads;
    this.cursors = cursors;
    this.caller = caller;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listMyDataReads",
      summary = "Who looked at my personal data? || 谁查看过我的个人信息？",
      description =
          "Every look at what is known of you in your communities, with reader, time and purpose,"
              + " the latest first. Another resident shows by role only. ||"
              + " 您所在社区中每次查看您个人信息的查看者、时间和目的，最近的在前；查看者为其他居民时只显示角色。")
  @APIResponse(
      responseCode = "200",
      description = "The looks || 查看记录",
      content = @Content(schema = @Schema(implementation = DataReadPage.class)))
  public DataReadPage list(
      @Parameter(description = "Entries on a page, 1 to 100 || 每页条数，1 至 100")
          @QueryParam("limit")
          @DefaultValue("20")
          @Min(1)
          @Max(100)
          int limit,
      @Parameter(description = "Where to go on: \"next\" of the page before || 续读位置：上一页的 next")
          @QueryParam("cursor")
          String cursor) {
    String me = caller.subject();
    String name = "data-reads/" + me;
    DataReads.Place after =
        cursors
            .open(name, cursor)
            .map(key -> new DataReads.Place(Instant.parse(key.get(0)), UUID.fromString(key.get(1))))
            .orElse(null);
    List<AuditEntry> found = reads.of(persons(me), after, limit + 1);
    boolean more = found.size() > limit;
    List<AuditEntry> shown = more ? found.subList(0, limit) : found;
    AuditEntry last = more ? shown.get(limit - 1) : null;
    return new DataReadPage(
        shown.stream().map(entry -> DataReadView.of(entry, me)).toList(),
        more ? cursors.seal(name, last.at(), last.id()) : null);
  }

  private Set<UUID> persons(String me) {
    Set<UUID> mine = new HashSet<>();
    persons.bySubject(caller.communities(), me).forEach(person -> mine.add(person.id()));
    others.forEach(feature -> mine.addAll(feature.of(me)));
    return mine;
  }
}

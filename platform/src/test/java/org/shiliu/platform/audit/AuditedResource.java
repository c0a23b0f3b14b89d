package org.shiliu.platform.audit;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.shiliu.platform.idempotency.Once;
import org.shiliu.platform.people.People;
import org.shiliu.platform.people.PersonDetails;
import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Operations that write, read, look and refuse. */
@Path("/api/v1/audited")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
public class AuditedResource {

  static final String CANARY = "不可入审计";

  @Inject Once once;
  @Inject People people;
  @Inject EntityManager database;

  @POST
  @Path("/{community}/people")
  @Operation(operationId = "auditedRegister", hidden = true)
  public Response register(@PathParam("community") String community, String name) {
    return once.created(
        name,
        "people",
        () -> people.register(community, PersonDetails.named(name), null),
        id -> Map.of("id", id));
  }

  @PUT
  @Path("/people/{id}")
  @Transactional
  @Operation(operationId = "auditedCorrect", hidden = true)
  public void correct(@PathParam("id") UUID id, String name) {
    people.correct(id, PersonDetails.named(name));
  }

  @POST
  @Path("/people/{id}/nothing")
  @Transactional
  @Operation(operationId = "auditedNothing", hidden = true)
  public Map<String, Object> nothing(@PathParam("id") UUID id) {
    return Map.of("now", database.createNativeQuery("select 1").getSingleResult());
  }

  @POST
  @Path("/{community}/failure")
  @Transactional
  @Operation(operationId = "auditedFailure", hidden = true)
  public void failure(@PathParam("community") String community) {
    people.register(community, PersonDetails.named(CANARY), null);
    database.flush();
    throw Refusal.of(PlatformRule.NOT_YET);
  }

  @GET
  @Path("/people/{id}")
  @Transactional
  @Operation(operationId = "auditedLook", hidden = true)
  public PersonDetails look(@PathParam("id") UUID id) {
    people.reveal(id, Category.NAME, "CLAIM_CONTACT");
    people.reveal(id, Category.NAME, "CLAIM_CONTACT");
    return people.reveal(id, Category.CONTACT, "CALL_BACK");
  }
}

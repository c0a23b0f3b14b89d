package org.shiliu.platform.sample;

import java.io.InputStream;
import java.sql.SQLException;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.shiliu.platform.identity.Roles;
import org.shiliu.platform.observability.Correlation;

/** Fails in the way that is asked for. Not part of the documents. */
@Path("/api/v1/troubles")
@RolesAllowed(Roles.RESIDENT)
public class TroubleResource {

  @Inject EntityManager database;

  @GET
  @Path("/{kind}")
  @Transactional
  @Operation(hidden = true)
  public Response trouble(@PathParam("kind") String kind) throws SQLException {
    switch (kind) {
      case "stale" -> throw new OptimisticLockException("org.shiliu.Secret#1");
      case "bug" -> throw new IllegalStateException("select secret from org.shiliu.Secret");
      case "neighbour" -> throw new ClientWebApplicationException(401);
      case "neighbour-silent" -> throw new ProcessingException("connection refused");
      case "pool" -> throw new SQLException("Sorry, acquisition timeout!");
      case "duplicate" -> sql("23505");
      case "lock" -> sql("55P03");
      case "foreign-row" -> sql("42501");
      case "bare" -> {
        return Response.status(409).build();
      }
      default -> {
        return Response.ok(Map.of("correlation", Correlation.current())).build();
      }
    }
    return Response.noContent().build();
  }

  @POST
  @Path("/uploads")
  @Consumes({"image/jpeg", MediaType.APPLICATION_OCTET_STREAM})
  @Operation(hidden = true)
  public Map<String, Object> upload(InputStream content) throws java.io.IOException {
    return Map.of("bytes", content.readAllBytes().length);
  }

  @POST
  @Path("/forms")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public Map<String, Object> form(@RestForm("photo") FileUpload photo) {
    return Map.of("bytes", photo == null ? 0 : photo.size());
  }

  private void sql(String state) {
    database
        .createNativeQuery("do $$ begin raise sqlstate '" + state + "'; end $$")
        .executeUpdate();
  }
}

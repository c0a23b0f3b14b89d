package org.shiliu.platform.delivery;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Reads what a call to the neighbour came to. Only a refusal that carries a rule's code is taken
 * for the neighbour's word; everything else that isn't a success, a proxy's page included, is
 * silence.
 */
public final class NeighbourCall {

  private static final Logger LOG = Logger.getLogger(NeighbourCall.class);
  private static final int CONFLICT = 409;
  private static final Set<Integer> SAYS_NOTHING = Set.of(401, 403, 408, 429);
  private static final Set<String> FOR_THE_MOMENT =
      Set.of("NOT_YET", "CHANGED_MEANWHILE", "KEY_IN_USE");
  private static final int LONGEST_TEXT = 2000;

  private NeighbourCall() {}

  /**
   * Makes the call: success is DELIVERED; 409 with NOT_YET (or another word for "at the moment") is
   * not yet, with its Retry-After; 401, 403, 408, 429, 5xx, a missed deadline or an empty or
   * unreadable answer is silent; any other 4xx is refused with the problem's code and detail.
   */
  public static Receipt receipt(Supplier<?> call) {
    try {
      return call.get() == null ? Receipt.silent("EMPTY") : Receipt.DELIVERED;
    } catch (WebApplicationException answered) {
      return read(answered.getResponse());
    } catch (ProcessingException silent) {
      LOG.debug("the neighbour did not answer", silent);
      return Receipt.silent(deepest(silent).getClass().getSimpleName());
    }
  }

  /**
   * A record of ours in the form of the generated client, field by field; a field that the
   * neighbour doesn't know is left out.
   */
  public static <T> T inItsForm(Object ours, Class<T> generated) {
    return Stored.MAPPER.convertValue(ours, generated);
  }

  private static Receipt read(Response response) {
    int status = response.getStatus();
    if (status < 400 || status >= 500 || SAYS_NOTHING.contains(status)) {
      return Receipt.silent(String.valueOf(status));
    }
    JsonNode problem = problem(response);
    String code = problem.path("code").asText();
    if (code.isEmpty()) {
      return Receipt.silent(status + " without a code");
    }
    if (status == CONFLICT && FOR_THE_MOMENT.contains(code)) {
      return Receipt.notYet(pause(response));
    }
    String detail = problem.path("detail").asText();
    return Receipt.refused(code, detail.substring(0, Math.min(detail.length(), LONGEST_TEXT)));
  }

  private static JsonNode problem(Response response) {
    try {
      return Stored.read(response.readEntity(String.class), JsonNode.class);
    } catch (RuntimeException unreadable) {
      LOG.debug("the neighbour's refusal is unreadable", unreadable);
      return MissingNode.getInstance();
    }
  }

  private static Duration pause(Response response) {
    String seconds = response.getHeaderString("Retry-After");
    return seconds != null && seconds.matches("[0-9]{1,5}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : Duration.ZERO;
  }

  private static Throwable deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}

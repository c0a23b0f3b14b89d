package org.shiliu.wish.mediation;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.shiliu.platform.delivery.Neighbour;
import org.shiliu.platform.delivery.NeighbourCall;
import org.shiliu.wish.claims.ConflictAnswer;
import org.shiliu.wish.claims.ConflictCheck;
import org.shiliu.wish.mediation.client.api.ExchangeApi;
import org.shiliu.wish.mediation.client.model.ConflictQuestion;

/**
 * Asks the mediation service, within the client's deadlines. Only a readable YES, NO or UNKNOWN
 * counts as an answer; everything else is silence.
 */
@ApplicationScoped
public class MediationGateway implements ConflictCheck {

  private static final Logger LOG = Logger.getLogger(MediationGateway.class);

  private final ExchangeApi mediation;
  private final Neighbour neighbour;

  MediationGateway(@RestClient ExchangeApi mediation, Neighbour neighbour) {
    this.mediation = mediation;
    this.neighbour = neighbour;
  }

  @Override
  public ConflictAnswer ask(Question question) {
    try {
      ConflictQuestion asked = NeighbourCall.inItsForm(question, ConflictQuestion.class);
      // An empty body arrives as null.
      String verdict =
          Optional.ofNullable(mediation.checkConflict(asked))
              .map(answer -> String.valueOf(answer.getAnswer()))
              .orElse("EMPTY");
      neighbour.heard();
      return read(verdict);
    } catch (WebApplicationException refused) {
      return silent(String.valueOf(refused.getResponse().getStatus()));
    } catch (ProcessingException silent) {
      LOG.debug("no answer to a conflict check", silent);
      return silent(silent.getClass().getSimpleName());
    }
  }

  private static ConflictAnswer read(String verdict) {
    return switch (verdict) {
      case "YES" -> new ConflictAnswer.Known(true);
      case "NO" -> new ConflictAnswer.Known(false);
      case "UNKNOWN" -> new ConflictAnswer.Unknown();
      default -> new ConflictAnswer.Silent();
    };
  }

  private ConflictAnswer silent(String reason) {
    LOG.infof("a conflict check stays open: %s", reason);
    neighbour.silent(reason);
    return new ConflictAnswer.Silent();
  }
}

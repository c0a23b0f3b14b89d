package org.shiliu.wish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.shiliu.wish.claims.ConflictAnswer;
import org.shiliu.wish.claims.ConflictCheck;
import org.shiliu.wish.mediation.MediationGateway;

/**
 * Plays the mediation service for the towns of these tests: "no" unless a test scripted another
 * answer. For every other community the real gateway asks.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class ScriptedNeighbour implements ConflictCheck {

  private static final Map<String, ConflictAnswer> SCRIPT = new ConcurrentHashMap<>();

  private final MediationGateway real;

  ScriptedNeighbour(MediationGateway real) {
    this.real = real;
  }

  public static void answers(String community, ConflictAnswer answer) {
    SCRIPT.put(community, answer);
  }

  @Override
  public ConflictAnswer ask(Question question) {
    if (!question.community().startsWith("town-")) {
      return real.ask(question);
    }
    return SCRIPT.getOrDefault(question.community(), new ConflictAnswer.Known(false));
  }
}

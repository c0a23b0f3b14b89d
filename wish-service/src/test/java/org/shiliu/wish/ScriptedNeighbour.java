package org.shiliu.wish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import org.shiliu.wish.claims.ConflictAnswer;
import org.shiliu.wish.claims.ConflictCheck;

/** Plays the mediation service: says "no" unless a test scripted another answer for a community. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ScriptedNeighbour implements ConflictCheck {

  private static final Map<String, ConflictAnswer> SCRIPT = new ConcurrentHashMap<>();

  public static void answers(String community, ConflictAnswer answer) {
    SCRIPT.put(community, answer);
  }

  @Override
  public ConflictAnswer ask(Question question) {
    return SCRIPT.getOrDefault(question.community(), new ConflictAnswer.Known(false));
  }
}

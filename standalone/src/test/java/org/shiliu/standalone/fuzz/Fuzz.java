package org.shiliu.standalone.fuzz;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * Sends the requests from several threads. Request n of a seed is always drawn with the same dice.
 */
final class Fuzz {
  private static final int AT_A_TIME = 6;

  /** The lists are asked first, by everybody, so that there are ids to go on with. */
  private static final int ROUNDS_OF_READING = 12;

  private static final int OFTEN = 4;

  private final List<Operation> operations;
  private final List<Operation> lists;
  private final long seed;
  private final int requests;
  private final Memory memory = new Memory();
  private final Author author;
  private final Tally tally = new Tally();
  private final AtomicInteger next = new AtomicInteger();

  Fuzz(List<Api> services, UnaryOperator<String> tokens, int requests, long seed) {
    this.operations = services.stream().flatMap(one -> one.operations().stream()).toList();
    this.lists =
        operations.stream()
            .filter(one -> one.method().equals("GET") && !one.path().contains("{"))
            .toList();
    this.author = new Author(memory, tokens);
    this.requests = requests;
    this.seed = seed;
  }

  Tally run() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Future<?>> all =
          IntStream.range(0, AT_A_TIME)
              .<Future<?>>mapToObj(any -> threads.submit(this::work))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return tally;
  }

  private void work() {
    Map<Integer, Wire> wires = new HashMap<>();
    for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
      Random dice = new Random(seed * 1_000_003 + number);
      dice.nextInt();
      boolean reading = number < lists.size() * ROUNDS_OF_READING;
      int chance = reading ? 0 : dice.nextInt(100);
      Operation operation =
          reading
              ? lists.get(number % lists.size())
              : chance < 20 ? behind(dice) : any(chance < 45, dice);
      Draft draft = author.write(operation, dice);
      if (chance >= 80) {
        List<Integer> unseen = tally.unseen(operation);
        if (!unseen.isEmpty()) {
          Provocation.provoke(draft, unseen.get(dice.nextInt(unseen.size())), dice);
        }
      } else if (chance >= 45) {
        Spoiler spoiler = new Spoiler(dice);
        for (int times = dice.nextInt(3) == 0 ? 1 + dice.nextInt(3) : 1; times > 0; times--) {
          spoiler.spoil(draft);
        }
      }
      send(draft, number, wires.computeIfAbsent(operation.service().port(), Wire::new));
    }
    wires.values().forEach(Wire::close);
  }

  /** Any operation; when it may succeed, rather not one that has ended many a path already. */
  private Operation any(boolean good, Random dice) {
    Operation operation = operations.get(dice.nextInt(operations.size()));
    for (int again = 0;
        again < 6
            && good
            && !operation.method().equals("GET")
            && tally.successes(operation) > OFTEN;
        again++) {
      operation = operations.get(dice.nextInt(operations.size()));
    }
    return operation;
  }

  /** An operation that has not succeeded yet, when there is one. */
  private Operation behind(Random dice) {
    List<Operation> some = operations.stream().filter(one -> tally.successes(one) == 0).toList();
    return some.isEmpty() ? any(true, dice) : some.get(dice.nextInt(some.size()));
  }

  private void send(Draft draft, int number, Wire wire) {
    Answer answer;
    try {
      answer = wire.send(draft.bytes(), draft.method.equals("HEAD"));
    } catch (IOException silent) {
      tally.complain(draft, "no answer", "request " + number + ", " + silent + "\n" + draft.dump());
      return;
    }
    tally.count(draft, answer);
    JsonNode[] view = new JsonNode[1];
    for (String what : Judge.judge(draft, answer, view)) {
      tally.complain(
          draft, what, "request " + number + ", " + draft.dump() + "\n\n→ " + answer.dump());
    }
    memory.learn(draft, answer, view[0]);
  }
}

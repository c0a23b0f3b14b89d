package org.shiliu.standalone.launcher;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * One service as the launcher sees it: a Java program with an environment and an address that says
 * when it is ready.
 *
 * @param name short name: log file, messages, {@code wish}
 * @param port the loopback port it listens on
 * @param variable the environment variable that changes the port
 * @param arguments what follows {@code java}, the jar included
 * @param environment everything the service is told
 * @param needsDatabase whether it can start only after PostgreSQL answers
 * @param ready answers 200 when the service can be used
 */
public record ServicePlan(
    String name,
    int port,
    String variable,
    List<String> arguments,
    Map<String, String> environment,
    boolean needsDatabase,
    URI ready) {}

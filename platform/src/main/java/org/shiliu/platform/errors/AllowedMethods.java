package org.shiliu.platform.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;

/** The methods that a path takes, for the Allow header: the framework's 405 leaves it out. */
final class AllowedMethods {

  private record Route(String method, Pattern path) {}

  private AllowedMethods() {}

  /** Comma-separated, in alphabetical order; empty when nothing takes the path. */
  static String of(String path) {
    Set<String> found = new TreeSet<>();
    for (Route route : routes()) {
      if (route.path().matcher(path).matches()) {
        found.add(route.method());
      }
    }
    if (found.contains("GET")) {
      found.add("HEAD");
    }
    return String.join(", ", found);
  }

  private static List<Route> routes() {
    List<Route> all = new ArrayList<>();
    Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
    RuntimeResourceVisitor.visitRuntimeResources(
        "",
        deployment.getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(
              String method, String template, RuntimeResource resource) {
            all.add(new Route(method, pattern(template)));
          }
        });
    return all;
  }

  private static Pattern pattern(String template) {
    StringBuilder expression = new StringBuilder();
    for (String part : template.split("(?=\\{)|(?<=\\})")) {
      expression.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
    }
    return Pattern.compile(expression.append("/?").toString());
  }
}

package org.shiliu.platform.audit;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Which operation of the API this thread is answering. */
@Singleton
class RunningRequest {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Map<Method, String> names = new ConcurrentHashMap<>();

  /** Empty while no operation was found for the request, or there is none. */
  Optional<Running> now() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    return request == null || request.getTarget() == null
        ? Optional.empty()
        : Optional.of(new Running(request));
  }

  /** A request whose operation is known. */
  final class Running {
    private final ResteasyReactiveRequestContext request;

    private Running(ResteasyReactiveRequestContext request) {
      this.request = request;
    }

    boolean reads() {
      return READING.contains(request.getMethod());
    }

    Act act(@Nullable Thing made) {
      return Act.on(
          request.getPath(),
          names.computeIfAbsent(request.getTarget().getLazyMethod().getMethod(), this::name),
          made);
    }

    private String name(Method method) {
      Operation operation = method.getAnnotation(Operation.class);
      return operation == null || operation.operationId().isEmpty()
          ? method.getName()
          : operation.operationId();
    }
  }
}

package org.shiliu.platform.errors;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import org.shiliu.platform.refusal.PlatformRule;
import org.shiliu.platform.refusal.Refusal;

/** Content that can be read but breaks a constraint: 422 with one violation for each. */
final class ContentErrors {

  private ContentErrors() {}

  static Optional<Refusal> refusal(Throwable thrown) {
    return Causes.find(thrown, ConstraintViolationException.class)
        .filter(failure -> !failure.getConstraintViolations().isEmpty())
        .filter(
            failure -> failure.getConstraintViolations().stream().noneMatch(ContentErrors::ours))
        .map(ContentErrors::of);
  }

  /** A broken constraint on what we answer is our mistake, not the caller's. */
  private static boolean ours(ConstraintViolation<?> violation) {
    return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
  }

  private static Refusal of(ConstraintViolationException failure) {
    if (failure.getConstraintViolations().stream().anyMatch(ContentErrors::bodyIsMissing)) {
      return Refusal.of(PlatformRule.MALFORMED, "0 B");
    }
    Refusal refusal = Refusal.of(PlatformRule.INVALID_CONTENT);
    failure.getConstraintViolations().stream()
        .sorted(
            Comparator.comparing((ConstraintViolation<?> one) -> field(one))
                .thenComparing(ConstraintViolation::getMessage))
        .forEach(one -> refusal.at(field(one), one.getMessage()));
    return refusal;
  }

  /** The one parameter that no annotation binds to a part of the request is its body. */
  private static boolean bodyIsMissing(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = nodes(violation);
    if (violation.getInvalidValue() != null
        || nodes.size() != 2
        || nodes.get(0).getKind() != ElementKind.METHOD
        || nodes.get(1).getKind() != ElementKind.PARAMETER) {
      return false;
    }
    Path.MethodNode method = nodes.get(0).as(Path.MethodNode.class);
    int index = nodes.get(1).as(Path.ParameterNode.class).getParameterIndex();
    return Arrays.stream(written(violation.getRootBeanClass()).getMethods())
        .filter(one -> one.getName().equals(method.getName()))
        .filter(one -> List.of(one.getParameterTypes()).equals(method.getParameterTypes()))
        .map(one -> one.getParameterAnnotations()[index])
        .noneMatch(ContentErrors::bindsParameter);
  }

  /** An intercepted bean is a generated subclass, which does not repeat the annotations. */
  private static Class<?> written(Class<?> bean) {
    return bean.getSimpleName().endsWith("_Subclass") ? bean.getSuperclass() : bean;
  }

  private static boolean bindsParameter(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .map(one -> one.annotationType().getName())
        .anyMatch(name -> name.matches(".*\\.(\\w+Param|Rest(Path|Query|Header|Form|Cookie))"));
  }

  /** The path as the caller knows it: without the method's name, and without the body's. */
  private static String field(ConstraintViolation<?> violation) {
    List<Path.Node> nodes = nodes(violation);
    boolean method = !nodes.isEmpty() && nodes.get(0).getKind() == ElementKind.METHOD;
    List<Path.Node> rest = method ? nodes.subList(1, nodes.size()) : nodes;
    boolean insideBody =
        method && rest.size() > 1 && rest.get(0).getKind() == ElementKind.PARAMETER;
    return (insideBody ? rest.subList(1, rest.size()) : rest)
        .stream().map(Path.Node::toString).collect(Collectors.joining("."));
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
  }
}

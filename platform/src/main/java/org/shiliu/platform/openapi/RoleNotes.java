package org.shiliu.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Says who may call an operation: the extension {@code x-roles} for programs and a last paragraph
 * of the description for people. Roles are not OAuth scopes, so they leave the security
 * requirement.
 */
final class RoleNotes {

  static final String SCHEME = "signin";

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("resident", "居民"),
          Map.entry("unit", "成员单位"),
          Map.entry("steward", "物业管家"),
          Map.entry("mediator", "调解员"),
          Map.entry("director", "调委会主任"),
          Map.entry("grid-worker", "网格员"),
          Map.entry("officer", "社区工作人员"),
          Map.entry("justice", "司法行政人员"),
          Map.entry("operator", "运维人员"),
          Map.entry("service", "对方服务"));

  private RoleNotes() {}

  static void write(Operation operation) {
    if (!Operations.secured(operation)) {
      // An empty list says "public" where silence would say "not thought about".
      operation.setSecurity(List.of());
      return;
    }
    TreeSet<String> roles =
        operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().values().stream())
            .flatMap(List::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
    if (roles.isEmpty()) {
      return;
    }
    operation.addExtension("x-roles", List.copyOf(roles));
    operation.setDescription(
        Bilingual.append(
            operation.getDescription(),
            "For: " + String.join(", ", roles) + ".",
            "适用角色："
                + roles.stream()
                    .map(role -> CHINESE.getOrDefault(role, role))
                    .collect(Collectors.joining("、"))
                + "。"));
  }

  /** Whether an operation asks for a role, not only for being signed in. */
  static boolean asksForRole(Operation operation) {
    return operation.getExtensions() != null && operation.getExtensions().containsKey("x-roles");
  }
}

package org.shiliu.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request's body in the making: what is empty is left out. */
final class Body {
  private final Map<String, Object> members = new LinkedHashMap<>();

  Body with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  Body with(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  Map<String, Object> members() {
    return members;
  }
}

package dev.bonafide.resource;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Constant of an enum that files, options, buttons, and JSON name by an ID. */
public interface NamedConstant {

  String name();

  /** Name in lower case, such as {@code high_risk}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds the constant that an ID names; empty where none has it. */
  static <T extends Enum<T> & NamedConstant> Optional<T> of(Class<T> kind, String id) {
    return Stream.of(kind.getEnumConstants()).filter(one -> one.id().equals(id)).findFirst();
  }
}

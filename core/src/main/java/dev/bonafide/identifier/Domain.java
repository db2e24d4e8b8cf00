package dev.bonafide.identifier;

/**
 * A host name, without {@code www.}.
 *
 * @param value in lower case
 */
public record Domain(String value) implements Identifier {
  public Domain {
    value = Identifier.lower(value);
  }

  @Override
  public String type() {
    return "domain";
  }
}

package dev.bonafide.identifier;

/**
 * A mailbox.
 *
 * @param value in lower case; what stands after a plus sign stays
 */
public record Email(String value) implements Identifier {
  public Email {
    value = Identifier.lower(value);
  }

  @Override
  public String type() {
    return "email";
  }

  /** What stands behind the at sign. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }
}

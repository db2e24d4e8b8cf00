package dev.bonafide.identifier;

/**
 * A telephone number in international form.
 *
 * @param value a plus sign and 8 to 15 digits, as in E.164
 */
public record Phone(String value) implements Identifier {
  @Override
  public String type() {
    return "phone";
  }
}

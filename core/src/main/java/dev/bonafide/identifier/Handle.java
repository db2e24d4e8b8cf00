package dev.bonafide.identifier;

/**
 * A name on a platform.
 *
 * @param platform in lower case; {@code other} where the text does not say which
 * @param value in lower case, without the at sign
 */
public record Handle(String platform, String value) implements Identifier {
  public Handle {
    value = Identifier.lower(value);
  }

  @Override
  public String type() {
    return switch (platform) {
      case "telegram", "discord", "slack", "linkedin" -> platform;
      default -> "other";
    };
  }
}

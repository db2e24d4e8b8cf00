package dev.bonafide.identifier;

/**
 * A way into a group on a platform.
 *
 * @param value the shortest address that leads there; codes keep their case
 */
public record Invite(String value) implements Identifier {

  /** Programs know it as an address on the web. */
  @Override
  public String type() {
    return "url";
  }
}

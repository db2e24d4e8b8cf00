package dev.bonafide.identifier;

/**
 * An address on the web.
 *
 * @param value the host in lower case, then the path and the query as they stand, without a last
 *     stroke and without the fragment
 * @param domain the host, without {@code www.}
 */
public record Link(String value, Domain domain) implements Identifier {
  @Override
  public String type() {
    return "url";
  }
}

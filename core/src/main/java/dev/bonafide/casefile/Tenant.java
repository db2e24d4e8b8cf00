package dev.bonafide.casefile;

/**
 * Whose data something is. Nothing is ever read or linked across tenants.
 *
 * @param id such as {@code slack:T0123ABCD}, or {@code local} for this machine's own cases
 */
public record Tenant(String id) {
  /** The one of the command line and the page. */
  public static final Tenant LOCAL = new Tenant("local");

  /** No one's own: what holds for everyone whom this installation serves. */
  public static final Tenant INSTALLATION = new Tenant("installation");

  public Tenant {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a tenant without a name");
    }
  }
}

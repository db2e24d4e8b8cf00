package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.List;

/** Tells in which conversations of a platform something lately came in, over all tenants. */
public record LatelyHeard(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(LatelyHeard.class, "lately-heard");

  private static final String READ = QUERIES.text("read");

  private static final String UNDER_WAY = QUERIES.text("under-way");

  /**
   * The latest first.
   *
   * @param but receipts whose keys begin so do not count; empty where all do
   */
  public List<PendingConversation> since(String platform, Instant since, int most, String but) {
    return database
        .across(READ)
        .param("platform", platform)
        .param("since", since)
        .param("most", most)
        .param("but", but)
        .list(LatelyHeard::heard);
  }

  /** Whether something that came in there is not done yet. */
  public boolean isUnderWay(Address address) {
    return database
        .about(address.tenant(), UNDER_WAY)
        .param("platform", address.platform())
        .param("conversation", address.conversation())
        .single(row -> row.truth("open"));
  }

  private static PendingConversation heard(TenantRow row) {
    Address address =
        new Address(new Tenant(row.text("tenant")), row.text("platform"), row.text("conversation"));
    return new PendingConversation(address, row.moment("at"));
  }
}

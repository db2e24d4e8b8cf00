package dev.bonafide.postgres.mail;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.seal.TenantWords;
import dev.bonafide.resource.PropertyFile;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What remains of an erased message: a hash of its key, by the tenant's own where there is one. It
 * tells a redelivery, and no one who lacks the tenant's key what it was.
 */
public record Tombstones(Database database) {
  private static final PropertyFile QUERIES = PropertyFile.beside(Tombstones.class, "tombstones");

  private static final String SIGN = "erased:";

  /** One that is worked on finds no case any more, and ends without words by itself. */
  private static final String KEYS = QUERIES.text("keys");

  private static final String BURY = QUERIES.text("bury");

  private static final String NOTE = QUERIES.text("note");

  private static final String KNOWN = QUERIES.text("known");

  private static final String ERASED = QUERIES.text("erased");

  /**
   * Leaves nothing but their marks of the messages of a case's conversation that were worked off or
   * given up, and of transcripts that are to be added to the case.
   */
  public void bury(CaseId id, String conversation) {
    database
        .about(id.tenant(), KEYS)
        .param("conversation", conversation)
        .param("sign", SIGN)
        .param("transcripts", ArrivedTranscript.keysOf(id))
        .list(row -> row.text("key"))
        .forEach(key -> buryOne(id.tenant(), key));
  }

  /**
   * Keeps the key of what was answered at once, without any words, so that its mark is left when
   * the case of its conversation is erased.
   */
  public void note(String key, Address address, Instant at) {
    database
        .about(address.tenant(), NOTE)
        .param("key", key)
        .param("platform", address.platform())
        .param("conversation", address.conversation())
        .param("at", at)
        .update();
  }

  /** Whether it was noted, or a mark is left of it. */
  public boolean isKnown(Tenant tenant, String key) {
    return database
        .about(tenant, KNOWN)
        .param("key", key)
        .param("marks", of(database.words(), tenant, key))
        .single(row -> row.truth("known"));
  }

  /** Whether there was such a case, and someone erased it. */
  public boolean isErased(CaseId id) {
    return database.about(id, ERASED).single(row -> row.truth("erased"));
  }

  /** Ends a message, however it stands, and leaves its mark alone. */
  public void buryOne(Tenant tenant, String key) {
    database
        .about(tenant, BURY)
        .param("key", key)
        .param("mark", mark(database.words(), tenant, key))
        .update();
  }

  /** The marks that a message of a key may have left: also from before anything was sealed. */
  static List<String> of(TenantWords words, Tenant tenant, String key) {
    return List.of(mark(words, tenant, key), mark(TenantWords.UNSEALED, tenant, key));
  }

  private static String mark(TenantWords words, Tenant tenant, String key) {
    return SIGN + HexFormat.of().formatHex(words.digest(tenant, key));
  }
}

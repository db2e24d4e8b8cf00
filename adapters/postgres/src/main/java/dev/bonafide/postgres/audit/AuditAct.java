package dev.bonafide.postgres.audit;

import java.util.Locale;

/** What somebody did. */
public enum AuditAct {
  HANDED_IN,
  EXAMINED,
  RULED,
  CONCLUDED,
  UNDONE,
  SOURCE,
  ERASED,
  /** What people wrote in it went; what came of it stays. */
  EMPTIED,
  EXPORTED;

  /** As it is stored and exported. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AuditAct of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}

package dev.bonafide.postgres.sql;

/** Which lines of a case stand, as parts of statements: a line that was taken back does not. */
public final class StandingLines {
  private StandingLines() {}

  /**
   * Whether a line was not taken back.
   *
   * @param entry what the statement calls the row of {@code case_entry}
   */
  public static String stands(String entry) {
    return """
    not exists (
      select from case_entry taken
      where taken.tenant = %1$s.tenant and taken.number = %1$s.number
        and taken.kind = 'UNDONE' and taken.undone = %1$s.line)\
    """
        .formatted(entry);
  }

  /**
   * The outcome of a case as it stands: one row with all columns of its line, or none.
   *
   * @param about what the statement calls a row with the tenant and the number of the case
   */
  public static String outcome(String about) {
    return """
    (select said.* from case_entry said
     where said.tenant = %1$s.tenant and said.number = %1$s.number and said.kind = 'CONCLUDED'
       and %2$s
     order by said.line desc limit 1)\
    """
        .formatted(about, stands("said"));
  }
}

package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Cards;
import dev.bonafide.mail.Address;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Optional;

/** Remembers which replies show which case, a row each; they go with the case. */
public record PostgresCards(Database database) implements Cards {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresCards.class, "postgres-cards");

  private static final String SHOW = QUERIES.text("show");

  private static final String HERE = QUERIES.text("here");

  private static final String TELLING = QUERIES.text("telling");

  private static final String SHOWN_BY =
      "select number from card where tenant = :tenant and reply = :reply and not told limit 1";

  private static final String OF =
      "select reply from card where tenant = :tenant and number = :number and not told"
          + " order by place";

  /** A reply, and whether it stands where it can be changed. */
  public record Stated(String reply, Address address, boolean isSaid) {}

  @Override
  public void show(CaseId id, String reply) {
    note(id, reply, false, false);
  }

  @Override
  public void showHere(CaseId id, String reply) {
    note(id, reply, true, false);
  }

  @Override
  public void tell(CaseId id, String reply) {
    note(id, reply, false, true);
  }

  private void note(CaseId id, String reply, boolean here, boolean told) {
    database.about(id, SHOW).param("reply", reply).param("here", here).param("told", told).update();
  }

  @Override
  public Optional<String> here(CaseId id) {
    return database.about(id, HERE).optional(row -> row.text("reply"));
  }

  @Override
  public Optional<CaseId> shownBy(Tenant tenant, String reply) {
    return database
        .about(tenant, SHOWN_BY)
        .param("reply", reply)
        .optional(row -> new CaseId(tenant, row.number("number")));
  }

  @Override
  public List<String> of(CaseId id) {
    return database.about(id, OF).list(row -> row.text("reply"));
  }

  @Override
  public List<String> telling(CaseId id) {
    return everywhere(id).stream().filter(Stated::isSaid).map(Stated::reply).toList();
  }

  /** All that show a case or tell something of it, the oldest first, also those not said yet. */
  public List<Stated> everywhere(CaseId id) {
    return database
        .about(id, TELLING)
        .list(
            row ->
                new Stated(
                    row.text("key"),
                    new Address(id.tenant(), row.text("platform"), row.text("conversation")),
                    row.truth("said")));
  }
}

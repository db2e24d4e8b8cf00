package dev.bonafide.postgres.conversation;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.Cards;
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

  private static final String SHOWN_BY =
      "select number from card where tenant = :tenant and reply = :reply limit 1";

  private static final String OF =
      "select reply from card where tenant = :tenant and number = :number order by place";

  @Override
  public void show(CaseId id, String reply) {
    database.about(id, SHOW).param("reply", reply).param("here", false).update();
  }

  @Override
  public void showHere(CaseId id, String reply) {
    database.about(id, SHOW).param("reply", reply).param("here", true).update();
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
}

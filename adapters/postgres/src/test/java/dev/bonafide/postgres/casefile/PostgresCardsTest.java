package dev.bonafide.postgres.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TestDatabase;
import dev.bonafide.postgres.conversation.PostgresCards;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresCardsTest {
  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private final Database database = TestDatabase.get();
  private final Tenant here = new Tenant("here:" + UUID.randomUUID());
  private final PostgresCards cards = new PostgresCards(database);

  @Test
  void the_cards_of_a_case_are_remembered_once_in_their_order_and_go_with_it() {
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    CaseId id = cases.open(here, "c", AT);
    CaseId other = cases.open(here, "c", AT);
    cards.show(id, "b/1");
    cards.show(id, "a/1");
    cards.show(id, "b/1");
    cards.show(other, "c/1");
    assertThat(cards.of(id)).containsExactly("b/1", "a/1");
    assertThat(cards.here(id)).isEmpty();
    cards.showHere(id, "d/1");
    cards.showHere(id, "d/1");
    cards.show(id, "e/1");
    assertThat(cards.here(id)).contains("d/1");
    assertThat(cards.here(other)).isEmpty();
    assertThat(cards.of(id)).containsExactly("b/1", "a/1", "d/1", "e/1");
    assertThat(cards.shownBy(here, "c/1")).contains(other);
    assertThat(cards.shownBy(new Tenant("slack:T2"), "c/1")).isEmpty();
    cases.erase(id, "U1", AT);
    assertThat(cards.shownBy(here, "b/1")).isEmpty();
    assertThat(cards.of(id)).isEmpty();
    assertThat(cards.of(other)).containsExactly("c/1");
  }
}

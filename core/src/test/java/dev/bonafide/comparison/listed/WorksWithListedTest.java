package dev.bonafide.comparison.listed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.Told;
import dev.bonafide.comparison.ToldProfile;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import dev.bonafide.watchlist.Watchlists;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorksWithListedTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  private static Watchlists lists(Trust trust) {
    return Watchlists.of(
        List.of(
            new Watchlist(
                "Our own list",
                "a test",
                trust,
                DAY,
                null,
                List.of(
                    new Indicator(new GitHubAccount("bestselection18"), "lent account", null),
                    new Indicator(new Email("pay@front.example"), "payee", null)))),
        DAY);
  }

  private static Look look(Trust trust, String... lines) {
    ToldProfile profile = ToldProfile.of("motoki-m-dev").line("Account number: 7");
    for (String line : lines) {
      profile.line(line);
    }
    return new WorksWithListed(lists(trust)).look(Told.chat().profile(profile.end()).end());
  }

  private static Look own(String... lines) {
    ToldProfile profile = ToldProfile.of("motoki-m-dev");
    for (String line : lines) {
      profile.line(line);
    }
    return new ListedIdentifier(Trust.OWN, lists(Trust.OWN), ReferenceLists.NONE)
        .look(Told.chat().profile(profile.end()).end());
  }

  @Test
  void without_a_list_of_ones_own_or_a_neighbor_nothing_was_looked_up() {
    String line = "Collaborator seen: bestselection18, co-author of 6 commits in portfolio";
    assertThat(look(Trust.COMMUNITY, line)).isInstanceOf(Look.Blind.class);
    assertThat(look(Trust.OWN)).isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Collaborator seen: bestselection18, follows",
        "Collaborator seen: bestselection18, followed by",
        "Collaborator seen: bestselection180, co-author of 6 commits in portfolio",
        "Bio: bestselection18 taught me a lot",
        "Repository bestselection18, a fork"
      })
  void who_is_only_followed_or_named_is_no_neighbor(String line) {
    assertThat(look(Trust.OWN, line, "Collaborator seen: ann, co-author of 1 commit in x"))
        .isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Collaborator seen: bestselection18",
        "Collaborator seen: BestSelection18, follows and is followed by",
        "Collaborator seen: bestselection18, owner of dex-admin, to which it pushes",
        "Collaborator seen: bestselection18, co-author of 6 commits in portfolio"
      })
  void who_works_with_a_listed_account_is_told_with_the_line_and_the_entry(String line) {
    assertThat(look(Trust.OWN, "Collaborator seen: ann, co-author of 1 commit in x", line))
        .isInstanceOfSatisfying(
            Look.Seen.class,
            seen -> {
              assertThat(seen.evidence().getFirst().quote()).isEqualTo(line);
              assertThat(seen.evidence().getLast())
                  .matches(Citation::isOfWatchlist)
                  .extracting(Citation::quote)
                  .asString()
                  .contains("bestselection18", "lent account");
            });
  }

  @Test
  void an_account_that_is_listed_itself_is_an_address_that_is_given_and_no_neighbor() {
    String renamed = "The account was renamed. Previous login: bestselection18";
    assertThat(own(renamed)).isInstanceOf(Look.Seen.class);
    assertThat(own("E-mail: pay@front.example")).isInstanceOf(Look.Seen.class);
    assertThat(look(Trust.OWN, renamed, "Collaborator seen: bestselection18, co-author"))
        .isInstanceOf(Look.Blind.class);
  }

  @Test
  void an_account_that_a_profile_only_names_is_not_its_own() {
    assertThat(
            own(
                "Twitter: none",
                "Collaborator seen: bestselection18, co-author of 6 commits in portfolio",
                "Bio: write to pay@front.example"))
        .isInstanceOf(Look.Nothing.class);
  }
}

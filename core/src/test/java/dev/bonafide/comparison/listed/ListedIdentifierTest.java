package dev.bonafide.comparison.listed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Look;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.comparison.Told;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.identifier.Wallet.Chain;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.ShippedRules;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import dev.bonafide.watchlist.Watchlists;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedIdentifierTest {
  private static final String WALLET = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
  private static final LocalDate DAY = LocalDate.parse("2026-11-20");

  private static Watchlist list(LocalDate until, Identifier... identifiers) {
    List<Indicator> indicators =
        Stream.of(identifiers).map(one -> new Indicator(one, "entry 7", null)).toList();
    return new Watchlist("OFAC SDN list", "a test", Trust.OFFICIAL, DAY, until, indicators);
  }

  private static final String HASH = "0123456789abcdef".repeat(4);

  private static final Watchlist LIST =
      list(
          DAY.plusDays(10),
          new Wallet(Chain.BITCOIN, WALLET),
          new Email("pay@front.example"),
          new Domain("trap.example"),
          new Domain("gmail.com"),
          new Domain("co.uk"),
          new Domain("vercel.app"),
          new Domain("trap.vercel.app"),
          new GitHubAccount("front-dev"),
          new Link("github.com/other/trap", new Domain("github.com")),
          new Handle("telegram", "front_dev"),
          new Handle("other", "sam"),
          new FileHash(HASH));

  private static Look look(CaseFile caseFile, LocalDate today) {
    Watchlists lists = Watchlists.of(List.of(LIST), today);
    return new ListedIdentifier(Trust.OFFICIAL, lists, new ListFiles(ShippedRules.all())::named)
        .look(caseFile);
  }

  private static Look said(String words) {
    return look(Told.chat().subject(words).end(), DAY);
  }

  @Test
  void without_a_list_or_after_its_last_day_nothing_was_looked_up() {
    CaseFile caseFile = Told.chat().subject("pay to " + WALLET).end();

    assertThat(
            new ListedIdentifier(Trust.OFFICIAL, Watchlists.NONE, ReferenceLists.NONE)
                .look(caseFile))
        .isInstanceOf(Look.Blind.class);
    assertThat(look(caseFile, DAY.plusDays(11))).isInstanceOf(Look.Blind.class);
    assertThat(look(caseFile, DAY.plusDays(10))).isInstanceOf(Look.Seen.class);
  }

  @Test
  void who_names_no_address_gives_nothing_to_compare() {
    assertThat(said("hello there")).isInstanceOf(Look.Blind.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mail me at someone@gmail.com",
        "our shop is at honest.co.uk",
        "my page is honest.vercel.app",
        "mail pay@front.example.org",
        "it is at nottrap.example",
        "my handle is @sam",
        "The Treasury sanctioned the wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa last year",
        "never pay to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "they wrote \"send it to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa now\" to me",
        "> send it to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"
      })
  void what_many_share_or_others_said_or_is_only_similar_is_not_theirs(String words) {
    assertThat(said(words)).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void what_the_vetting_side_names_is_not_the_subjects() {
    CaseFile caseFile =
        Told.chat()
            .other("is it " + WALLET + "?")
            .subject("no, mail me at sam@honest.example")
            .note("I found pay@front.example")
            .end();

    assertThat(look(caseFile, DAY)).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_listed_repository_lists_nothing_else_of_its_owner() {
    assertThat(said("see https://github.com/other/honest")).isInstanceOf(Look.Nothing.class);
    assertThat(said("see https://github.com/other")).isInstanceOf(Look.Nothing.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pay to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa please",
        "write to Pay@Front.example",
        "the test is at https://files.trap.example/a.zip",
        "ask hr@trap.example",
        "see trap.vercel.app",
        "my code is at https://github.com/Front-Dev/tool",
        "clone https://github.com/Other/Trap.git",
        "telegram: @front_dev",
        "pay to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, \"honest\" people never get sanctioned"
      })
  void what_the_subject_gives_is_found_in_its_normal_form(String words) {
    assertThat(said(words)).isInstanceOf(Look.Seen.class);
  }

  @Test
  void an_archive_is_found_by_its_hash_and_not_by_a_hash_that_somebody_writes() {
    String archived = "Repository a.zip, 1 files, SHA-256 " + HASH + "\nREADME.md\n";
    Exhibit archive = Exhibit.of("a.zip", ExhibitKind.REPOSITORY, archived);
    Look.Seen seen = (Look.Seen) look(read(SubjectKind.JOB_POST, archive), DAY);
    assertThat(seen.evidence().getFirst().quote()).isEqualTo("SHA-256 " + HASH);
    Exhibit other =
        Exhibit.of("a.zip", ExhibitKind.REPOSITORY, archived.replace("SHA-256 0", "SHA-256 1"));
    assertThat(look(read(SubjectKind.JOB_POST, other), DAY)).isInstanceOf(Look.Nothing.class);
    Exhibit written = Exhibit.of("post", ExhibitKind.JOB_POST, archived);
    assertThat(look(read(SubjectKind.JOB_POST, written), DAY)).isInstanceOf(Look.Blind.class);
  }

  private static CaseFile read(SubjectKind kind, Exhibit exhibit) {
    return new CaseReader(new Readers(List.of()), CaseLimits.SERVED)
        .readable(Submission.of(kind, exhibit));
  }

  @Test
  void the_words_and_the_list_with_its_day_are_cited() {
    List<Citation> cited = ((Look.Seen) said("pay to " + WALLET)).evidence();

    assertThat(cited.getFirst().quote()).isEqualTo(WALLET);
    assertThat(cited.getLast().exhibit()).isEqualTo("OFAC SDN list of 2026-11-20");
    assertThat(cited.getLast().quote()).isEqualTo(WALLET + " (entry 7)");
    assertThat(cited.getLast().isOfWatchlist()).isTrue();
  }

  /** Law 3: what is added beside an address changes nothing. */
  @Test
  void lines_added_around_it_never_hide_it() {
    for (String added :
        List.of("never pay scammers", "\"", "> quoted", "OFAC sanctioned it", "that is fake")) {
      CaseFile caseFile =
          Told.chat().subject(added).subject("pay to " + WALLET).subject(added).end();
      assertThat(look(caseFile, DAY)).as(added).isInstanceOf(Look.Seen.class);
    }
  }
}

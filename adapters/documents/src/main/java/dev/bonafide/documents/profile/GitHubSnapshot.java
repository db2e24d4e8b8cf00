package dev.bonafide.documents.profile;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.text.Span;
import java.util.List;

/**
 * A snapshot of a GitHub account, or several of one account, told in sentences that rules can look
 * through and people can check: one fact a line, and what changed between two snapshots in words.
 */
public final class GitHubSnapshot {
  private static final int ROWS = 500;
  private static final int COMMITS = 20_000;

  private final StringBuilder text = new StringBuilder();

  private GitHubSnapshot() {}

  /** Told by its keys: a login beside what GitHub says of an account. */
  public static boolean fits(Tree document) {
    return document.text("login").isPresent()
        && List.of("created_at", "public_repos", "repositories", "snapshots", "followers", "gone")
            .stream()
            .anyMatch(document::has);
  }

  public static Reading read(Exhibit exhibit, Tree profile) {
    GitHubSnapshot snapshot = new GitHubSnapshot();
    snapshot.account(profile);
    snapshot.formerLogins(profile);
    profile.list("repositories").stream().limit(ROWS).forEach(snapshot::repository);
    profile.list("collaborators_seen").stream().limit(ROWS).forEach(snapshot::collaborator);
    snapshot.years(profile.at("contributions"));
    profile.list("keys").stream().limit(ROWS).forEach(snapshot::key);
    profile.list("events").stream().limit(ROWS).forEach(snapshot::event);
    snapshot.changes(profile.list("snapshots"));
    profile.list("commits").stream()
        .limit(COMMITS)
        .forEach(commit -> Commits.told(commit).ifPresent(snapshot::line));
    String text = snapshot.text.toString();
    Utterance all = new Utterance(1, null, Role.SUBJECT, null, new Span(0, text.length()), false);
    ExhibitKind kind = exhibit.kind() == null ? ExhibitKind.CODE_PROFILE : exhibit.kind();
    return new Reading(exhibit, kind, "github-snapshot", text, List.of(all), List.of());
  }

  private void account(Tree profile) {
    line("GitHub profile of " + Facts.word(profile, "login"));
    number(profile, "id", "Account number: ");
    if (profile.text("gone").filter("true"::equals).isPresent()) {
      line("The account is gone. GitHub no longer has one with this number");
    }
    Facts.shown(profile).forEach(this::line);
    profile.text("created_at").ifPresent(at -> line("Account created " + at));
    number(profile, "public_repos", "Public repositories: ");
    number(profile, "followers", "Followers: ");
    number(profile, "following", "Following: ");
    List<Tree> organizations = profile.list("organizations");
    if (profile.has("organizations")) {
      line("Organizations: " + (organizations.isEmpty() ? "none" : Facts.names(organizations)));
    }
  }

  private void number(Tree profile, String key, String before) {
    profile.text(key).ifPresent(number -> line(before + number));
  }

  private void formerLogins(Tree profile) {
    for (Tree former : profile.list("previous_logins").stream().limit(ROWS).toList()) {
      former.text().ifPresent(login -> line("The account was renamed. Previous login: " + login));
    }
  }

  private void repository(Tree repository) {
    line(
        "Repository "
            + Facts.word(repository, "name")
            + (repository.text("fork").filter("true"::equals).isPresent() ? ", a fork" : "")
            + repository.text("created_at").map(at -> ", created " + at).orElse("")
            + repository.text("pushed_at").map(at -> ", pushed " + at).orElse("")
            + repository
                .text("commits_by_owner")
                .map(count -> ", " + count + " commits by the owner")
                .orElse("")
            + repository.text("description").map(words -> ", " + Facts.oneLine(words)).orElse(""));
  }

  private void collaborator(Tree collaborator) {
    line(
        "Collaborator seen: "
            + collaborator.text().orElseGet(() -> Facts.word(collaborator, "login"))
            + collaborator.text("relation").map(how -> ", " + Facts.oneLine(how)).orElse(""));
  }

  private void years(Tree contributions) {
    contributions.map().entrySet().stream()
        .limit(ROWS)
        .forEach(
            year ->
                year.getValue()
                    .text()
                    .ifPresent(count -> line("Contributions in " + year.getKey() + ": " + count)));
  }

  private void event(Tree event) {
    event
        .text("at")
        .ifPresent(
            at ->
                line(
                    ("Event of " + at + ": " + Facts.word(event, "type"))
                        + event.text("repository").map(name -> " in " + name).orElse("")));
  }

  private void key(Tree key) {
    key.text()
        .or(() -> key.text("fingerprint"))
        .ifPresent(
            print ->
                line(
                    "Key "
                        + print
                        + key.text("title").map(title -> ", " + Facts.oneLine(title)).orElse("")));
  }

  private void changes(List<Tree> snapshots) {
    Tree before = new Tree.Nothing(1);
    for (Tree snapshot : snapshots.stream().limit(ROWS).toList()) {
      String at = snapshot.text("at").orElse("an unknown time");
      line("Snapshot of " + at + ": login " + Facts.word(snapshot, "login"));
      snapshot.text("name").ifPresent(name -> line("Name shown then: " + name));
      ProfileChanges.between(before, snapshot).forEach(this::line);
      snapshot.text("remark").ifPresent(words -> line("Remark: " + Facts.oneLine(words)));
      before = snapshot;
    }
  }

  private void line(String fact) {
    text.append(Facts.oneLine(fact)).append('\n');
  }
}

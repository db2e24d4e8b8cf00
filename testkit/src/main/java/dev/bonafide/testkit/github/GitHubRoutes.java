package dev.bonafide.testkit.github;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The paths that the API has, of those that a snapshot asks for; every other is missing. */
final class GitHubRoutes {
  private final GitHubWorld world;
  private final String url;

  GitHubRoutes(GitHubWorld world, String url) {
    this.world = world;
    this.url = url;
  }

  GitHubAnswer answer(GitHubCall call) {
    List<String> steps = call.steps();
    if (steps.size() < 2) {
      return GitHubAnswer.missing();
    }
    return switch (steps.getFirst()) {
      case "user" ->
          world
              .numbered(steps.get(1))
              .filter(_ -> steps.size() == 2)
              .map(GitHubRoutes::user)
              .orElseGet(GitHubAnswer::missing);
      case "users" ->
          world
              .called(steps.get(1))
              .map(account -> ofUser(account, call))
              .orElseGet(GitHubAnswer::missing);
      case "repos" -> steps.size() > 3 ? ofOwner(call, steps) : GitHubAnswer.missing();
      case "repositories" ->
          repository(steps.get(1))
              .filter(_ -> steps.size() > 2)
              .map(found -> ofRepository(found, call, steps.subList(2, steps.size())))
              .orElseGet(GitHubAnswer::missing);
      case "gists" -> gist(steps);
      default -> GitHubAnswer.missing();
    };
  }

  /** Also one that is not listed, for who knows its address; comments stand elsewhere. */
  private GitHubAnswer gist(List<String> steps) {
    return world.all().stream()
        .flatMap(
            owner ->
                owner.gists().stream()
                    .filter(one -> steps.size() == 2 && one.id().equals(steps.get(1)))
                    .map(one -> GitHubRows.gist(owner, one, true)))
        .findFirst()
        .map(GitHubAnswer::of)
        .orElseGet(GitHubAnswer::missing);
  }

  /** Public ones that were changed since, without what is in them. */
  private GitHubAnswer gists(FakeAccount account, GitHubCall call) {
    String since = call.query().getOrDefault("since", "");
    return page(
        call,
        account.gists().stream()
            .filter(FakeGist::isPublic)
            .filter(one -> one.at().compareTo(since) >= 0)
            .map(one -> GitHubRows.gist(account, one, false))
            .toList());
  }

  /** A repository with its owner. */
  private record Found(FakeAccount owner, FakeRepository repository) {}

  private static GitHubAnswer user(FakeAccount account) {
    return GitHubAnswer.of(GitHubRows.user(account));
  }

  private GitHubAnswer ofUser(FakeAccount account, GitHubCall call) {
    String part = String.join("/", call.steps().subList(2, call.steps().size()));
    return switch (part) {
      case "" -> user(account);
      case "repos" -> repositories(account, call);
      case "orgs" -> page(call, account.organizations(), GitHubRoutes::organization);
      case "events/public" ->
          page(
              call,
              IntStream.range(0, account.events().size())
                  .mapToObj(at -> GitHubRows.event(account, account.events().get(at), at))
                  .toList());
      case "gists" -> gists(account, call);
      case "keys" -> page(call, account.keys(), key -> GitHubRows.key(1, key));
      case "ssh_signing_keys" -> page(call, account.signing(), key -> GitHubRows.key(2, key));
      case "gpg_keys" -> page(call, account.gpg(), key -> GitHubRows.gpg(3, key));
      case "followers" -> page(call, List.copyOf(account.followers()), this::person);
      case "following" -> page(call, List.copyOf(account.following()), this::person);
      default -> GitHubAnswer.missing();
    };
  }

  private GitHubAnswer repositories(FakeAccount account, GitHubCall call) {
    Comparator<FakeRepository> byPush = Comparator.comparing(FakeRepository::pushed);
    Comparator<FakeRepository> byName = Comparator.comparing(FakeRepository::name);
    boolean pushed = call.query().getOrDefault("sort", "full_name").equals("pushed");
    return page(
        call,
        account.repositories().stream()
            .sorted(pushed ? byPush.reversed() : byName)
            .map(repository -> GitHubRows.repository(account, repository))
            .toList());
  }

  private static JsonObject organization(String name) {
    return GitHubRows.simple(name, 9_000L + name.length(), "Organization");
  }

  private JsonObject person(String login) {
    return GitHubRows.simple(login, id(login), "User");
  }

  private long id(String login) {
    return world.called(login).map(FakeAccount::id).orElse(8_000L + login.length());
  }

  private GitHubAnswer page(GitHubCall call, List<String> all, Function<String, JsonObject> row) {
    return page(call, all.stream().map(row).toList());
  }

  private GitHubAnswer page(GitHubCall call, List<JsonObject> rows) {
    return GitHubAnswer.page(call, url, rows);
  }

  /** Repositories of a renamed account are found under its old name, elsewhere. */
  private GitHubAnswer ofOwner(GitHubCall call, List<String> steps) {
    Optional<FakeAccount> owner = world.called(steps.get(1));
    if (owner.isPresent()) {
      return named(owner.get(), steps.get(2))
          .map(found -> ofRepository(found, call, steps.subList(3, steps.size())))
          .orElseGet(GitHubAnswer::missing);
    }
    String rest = String.join("/", steps.subList(3, steps.size()));
    return world
        .formerly(steps.get(1))
        .flatMap(account -> named(account, steps.get(2)))
        .map(found -> url + "/repositories/" + found.repository().id() + "/" + rest)
        .map(GitHubAnswer::moved)
        .orElseGet(GitHubAnswer::missing);
  }

  private static Optional<Found> named(FakeAccount owner, String name) {
    return owner.repositories().stream()
        .filter(one -> one.name().equalsIgnoreCase(name))
        .map(one -> new Found(owner, one))
        .findFirst();
  }

  private Optional<Found> repository(String id) {
    return world.all().stream()
        .flatMap(owner -> owner.repositories().stream().map(one -> new Found(owner, one)))
        .filter(found -> Long.toString(found.repository().id()).equals(id))
        .findFirst();
  }

  private GitHubAnswer ofRepository(Found found, GitHubCall call, List<String> rest) {
    List<FakeCommit> commits = found.repository().commits();
    if (found.repository().isBlocked()) {
      return GitHubAnswer.refused(451, "Repository access blocked");
    }
    if (!rest.getFirst().equals("commits")) {
      return GitHubAnswer.missing();
    }
    if (commits.isEmpty()) {
      return GitHubAnswer.refused(409, "Git Repository is empty.");
    }
    if (rest.size() == 1) {
      return page(
          call,
          commits.stream().map(commit -> GitHubRows.commit(commit, ofCommit(commit))).toList());
    }
    return commits.stream()
        .filter(commit -> commit.sha().equals(rest.get(1)))
        .findFirst()
        .map(commit -> one(call, commit))
        .orElseGet(() -> GitHubAnswer.refused(422, "No commit found for SHA: " + rest.get(1)));
  }

  private GitHubAnswer one(GitHubCall call, FakeCommit commit) {
    return call.header("Accept").equals("application/vnd.github.patch")
        ? GitHubAnswer.text("application/vnd.github.patch; charset=utf-8", GitHubRows.patch(commit))
        : GitHubAnswer.of(GitHubRows.commit(commit, ofCommit(commit)));
  }

  private long ofCommit(FakeCommit commit) {
    String login = commit.login();
    return login == null ? 0 : id(login);
  }
}

package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.account.AccountLink;
import dev.bonafide.github.AccountRequests.Rows;
import java.util.List;
import java.util.Map;

/**
 * Puts a snapshot together, in the order of what tells most: where the requests end, the rest is
 * said to be unread. Of people around the account nothing is kept but what they have to do with it.
 */
final class AccountLook {
  private static final int PAGES = 3;
  private static final List<String> FIELDS =
      List.of(
          ("name bio location email company blog twitter_username created_at public_repos"
                  + " followers following")
              .split(" ", -1));

  private final AccountRequests look;
  private final AccountLink link;
  private final ReadParts parts = new ReadParts();
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  /**
   * A look at an account that is there.
   *
   * @param user as GitHub answered
   */
  AccountLook(AccountRequests look, AccountLink link, JsonNode user) {
    this.look = look;
    this.link = link;
    json.put("login", link.login());
    json.put("id", Long.parseLong(link.number()));
    FIELDS.forEach(field -> Clipped.field(user, field, json));
  }

  AccountSnapshot snapshot() {
    Rows repositories =
        parts.part(
            "repositories",
            () -> look.list(PAGES, Map.of("type", "owner", "sort", "pushed"), user("repos")));
    Rows followers = list("followers", PAGES, "followers");
    Rows following = list("those it follows", PAGES, "following");
    Rows events = list("events", 1, "events", "public");
    keys();
    organizations();
    ReadCommits commits = new ReadCommits(look, parts, link.login());
    commits.read(repositories.rows());
    repositories(repositories.rows(), commits);
    Neighbors neighbors = new Neighbors(link.login());
    neighbors.commits(commits.commits(), repositories.rows());
    neighbors.events(events.rows());
    neighbors.follow(followers.rows(), following.rows());
    int near = neighbors.writeTo(json.putArray("collaborators_seen"));
    parts.count(near, "account it works with", "accounts it works with");
    events(events.rows());
    ArrayNode told = json.putArray("commits");
    commits.commits().forEach(commit -> commit.writeTo(told));
    return new AccountSnapshot(
        link, json.toString(), parts.read(), parts.unread(), look.budget().spent());
  }

  private Rows list(String what, int pages, String... of) {
    return parts.part(what, () -> look.list(pages, Map.of(), user(of)));
  }

  private String[] user(String... of) {
    String[] steps = new String[of.length + 2];
    steps[0] = "users";
    steps[1] = link.login();
    System.arraycopy(of, 0, steps, 2, of.length);
    return steps;
  }

  private void repositories(List<JsonNode> rows, ReadCommits commits) {
    ArrayNode all = json.putArray("repositories");
    for (JsonNode row : rows) {
      ObjectNode one = all.addObject();
      List.of("name", "fork", "created_at", "pushed_at", "description")
          .forEach(field -> Clipped.field(row, field, one));
      commits
          .own(row.path("name").asText())
          .ifPresent(number -> one.put("commits_by_owner", number));
    }
    parts.count(rows.size(), "repository", "repositories");
  }

  private void keys() {
    ArrayNode all = json.putArray("keys");
    PublicKeys.openSsh(list("keys", 1, "keys").rows(), "to log in", all);
    PublicKeys.openSsh(list("keys to sign", 1, "ssh_signing_keys").rows(), "to sign", all);
    PublicKeys.gpg(list("GPG keys", 1, "gpg_keys").rows(), all);
    parts.count(all.size(), "key", "keys");
  }

  private void organizations() {
    ArrayNode all = json.putArray("organizations");
    for (JsonNode row : list("organizations", 1, "orgs").rows()) {
      String login = row.path("login").asText();
      if (AccountLink.isLogin(login)) {
        all.add(login);
      }
    }
  }

  private void events(List<JsonNode> rows) {
    ArrayNode all = json.putArray("events");
    for (JsonNode row : rows) {
      ObjectNode one = all.addObject();
      one.put("type", Clipped.word(row.path("type").asText()));
      one.put("repository", Clipped.line(row.path("repo").path("name").asText()));
      one.put("at", Clipped.line(row.path("created_at").asText()));
    }
    parts.count(rows.size(), "event", "events");
  }
}

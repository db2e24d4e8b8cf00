package dev.bonafide.testkit.github;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Rows as the documentation's examples show them. Times are in UTC, whatever the clock was. */
final class GitHubRows {
  private static final List<String> FIELDS =
      List.of("name", "company", "blog", "location", "email", "bio", "twitter_username");
  private static final DateTimeFormatter MAIL =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss XX", Locale.ROOT);

  private GitHubRows() {}

  static JsonObject simple(String login, long id, String type) {
    JsonObject row = new JsonObject();
    row.addProperty("login", login);
    row.addProperty("id", id);
    row.addProperty("node_id", "MDQ6VXNlcg" + id);
    row.addProperty("avatar_url", "https://avatars.githubusercontent.com/u/" + id + "?v=4");
    row.addProperty("html_url", "https://github.com/" + login);
    row.addProperty("type", type);
    row.addProperty("site_admin", false);
    return row;
  }

  static JsonObject user(FakeAccount account) {
    String type = account.isOrganization() ? "Organization" : "User";
    JsonObject row = simple(account.login(), account.id(), type);
    for (String field : FIELDS) {
      String value = account.fields().get(field);
      if (value == null) {
        row.add(field, field.equals("blog") ? new JsonPrimitive("") : JsonNull.INSTANCE);
      } else {
        row.addProperty(field, value);
      }
    }
    row.add("hireable", JsonNull.INSTANCE);
    row.addProperty("public_repos", account.repositories().size());
    row.addProperty("public_gists", account.gists().stream().filter(FakeGist::isPublic).count());
    row.addProperty("followers", account.followers().size());
    row.addProperty("following", account.following().size());
    row.addProperty("created_at", account.created());
    row.addProperty("updated_at", account.created());
    return row;
  }

  static JsonObject repository(FakeAccount owner, FakeRepository repository) {
    JsonObject row = new JsonObject();
    row.addProperty("id", repository.id());
    row.addProperty("name", repository.name());
    row.addProperty("full_name", owner.login() + "/" + repository.name());
    row.addProperty("private", false);
    row.add("owner", simple(owner.login(), owner.id(), "User"));
    row.add("description", JsonNull.INSTANCE);
    row.addProperty("fork", repository.isFork());
    row.addProperty("created_at", repository.created());
    row.addProperty("updated_at", repository.pushed());
    row.addProperty("pushed_at", repository.pushed());
    row.addProperty("size", repository.commits().size());
    row.addProperty("default_branch", "main");
    return row;
  }

  static JsonObject commit(FakeCommit commit, long id) {
    JsonObject inner = new JsonObject();
    inner.add("author", person(commit));
    inner.add("committer", person(commit));
    inner.addProperty("message", commit.message());
    inner.addProperty("comment_count", 0);
    JsonObject row = new JsonObject();
    row.addProperty("sha", commit.sha());
    row.add("commit", inner);
    String login = commit.login();
    String type = login != null && login.endsWith("[bot]") ? "Bot" : "User";
    row.add("author", login == null ? JsonNull.INSTANCE : simple(login, id, type));
    row.add("committer", login == null ? JsonNull.INSTANCE : simple(login, id, type));
    row.add("parents", new JsonArray());
    return row;
  }

  private static JsonObject person(FakeCommit commit) {
    JsonObject person = new JsonObject();
    person.addProperty("name", commit.name());
    person.addProperty("email", commit.email());
    person.addProperty(
        "date",
        commit
            .at()
            .withOffsetSameInstant(ZoneOffset.UTC)
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT)));
    return person;
  }

  /** As {@code git format-patch} writes it: here alone is the author's own time zone. */
  static String patch(FakeCommit commit) {
    return """
        From %s Mon Sep 17 00:00:00 2001
        From: %s <%s>
        Date: %s
        Subject: [PATCH] %s

        ---
         file | 1 +
         1 file changed, 1 insertion(+)

        diff --git a/file b/file
        %s
        """
        .formatted(
            commit.sha(),
            commit.name(),
            commit.email(),
            commit.at().format(MAIL),
            commit.message(),
            "+line\n".repeat(5_000));
  }

  /**
   * A gist.
   *
   * @param isWhole whether with what is in it, as one that is asked for alone
   */
  static JsonObject gist(FakeAccount owner, FakeGist gist, boolean isWhole) {
    JsonObject file = new JsonObject();
    file.addProperty("filename", gist.file());
    file.addProperty("type", "text/plain");
    file.add("language", JsonNull.INSTANCE);
    file.addProperty("raw_url", "https://gist.githubusercontent.com/raw/" + gist.id());
    file.addProperty("size", gist.content().length());
    if (isWhole) {
      file.addProperty("truncated", false);
      file.addProperty("content", gist.content());
    }
    JsonObject files = new JsonObject();
    files.add(gist.file(), file);
    JsonObject row = new JsonObject();
    row.addProperty("id", gist.id());
    row.add("files", files);
    row.addProperty("public", gist.isPublic());
    row.addProperty("created_at", gist.at());
    row.addProperty("updated_at", gist.at());
    row.addProperty("description", gist.description());
    row.addProperty("comments", gist.comments().size());
    row.add("user", JsonNull.INSTANCE);
    row.add("owner", simple(owner.login(), owner.id(), "User"));
    row.addProperty("truncated", false);
    return row;
  }

  static JsonObject key(long id, String openSsh) {
    JsonObject row = new JsonObject();
    row.addProperty("id", id);
    row.addProperty("key", openSsh);
    return row;
  }

  static JsonObject gpg(long id, String keyId) {
    JsonObject row = new JsonObject();
    row.addProperty("id", id);
    row.addProperty("key_id", keyId);
    row.addProperty("can_sign", true);
    return row;
  }

  static JsonObject event(FakeAccount actor, FakeAccount.Event event, long id) {
    JsonObject repository = new JsonObject();
    repository.addProperty("id", 1);
    repository.addProperty("name", event.repository());
    JsonObject row = new JsonObject();
    row.addProperty("id", Long.toString(id));
    row.addProperty("type", event.type());
    row.add("actor", simple(actor.login(), actor.id(), "User"));
    row.add("repo", repository);
    row.add("payload", new JsonObject());
    row.addProperty("public", true);
    row.addProperty("created_at", event.at());
    return row;
  }
}

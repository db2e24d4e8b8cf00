package dev.bonafide.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.http.CallBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** The requests of one look at an account. */
record AccountRequests(GitHubCalls calls, CallBudget budget) {
  private static final String ROWS = "100";

  /** One object. */
  JsonNode one(String... steps) throws GitHubFailure {
    JsonNode read = calls.ask(url(Map.of(), steps), GitHubCalls.JSON, budget).json();
    if (!read.isObject()) {
      throw new GitHubFailure(GitHubTrouble.ANSWER);
    }
    return read;
  }

  /**
   * Rows of a list, from its first pages.
   *
   * @param isWhole false where there are more
   */
  record Rows(List<JsonNode> rows, boolean isWhole) {
    static final Rows NONE = new Rows(List.of(), true);
  }

  /** A list, as far as so many pages go. */
  Rows list(int pages, Map<String, String> query, String... steps) throws GitHubFailure {
    List<JsonNode> rows = new ArrayList<>();
    HttpUrl at = url(query, steps).newBuilder().setQueryParameter("per_page", ROWS).build();
    for (int page = 0; page < pages && at != null; page++) {
      GitHubReply reply = calls.ask(at, GitHubCalls.JSON, budget);
      JsonNode read = reply.json();
      if (!read.isArray()) {
        throw new GitHubFailure(GitHubTrouble.ANSWER);
      }
      read.forEach(rows::add);
      at = reply.next();
    }
    return new Rows(rows, at == null);
  }

  /** The beginning of a commit's patch. */
  String patch(String owner, String repository, String sha) throws GitHubFailure {
    HttpUrl url = url(Map.of(), "repos", owner, repository, "commits", sha);
    return calls.ask(url, GitHubCalls.PATCH, budget).text();
  }

  private HttpUrl url(Map<String, String> query, String... steps) {
    HttpUrl.Builder url = calls.api().newBuilder();
    for (String step : steps) {
      url.addPathSegment(step);
    }
    query.forEach(url::addQueryParameter);
    return url.build();
  }
}

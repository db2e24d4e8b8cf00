package dev.bonafide.hiring;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.TrackerProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * How each system is reached, as somebody wrote it; empty for what nobody wrote.
 *
 * @param greenhouse the client's ID, its secret, and the user's ID
 * @param ashby the key
 * @param lever the key
 */
public record HiringSettings(Greenhouse greenhouse, Ashby ashby, Lever lever) {
  private static final String GUIDE = "docs/how-to/hiring-tools.md";

  /** See {@code BONAFIDE_GREENHOUSE_…}. */
  public record Greenhouse(
      String clientId, String clientSecret, String user, String api, String token) {}

  /** See {@code BONAFIDE_ASHBY_…}. */
  public record Ashby(String key, String api) {}

  /** See {@code BONAFIDE_LEVER_…}. */
  public record Lever(String key, String api) {}

  /** What is wrong with what was written for a vendor; empty where nothing is. */
  public Optional<TrackerProblem> problem(TrackerVendor vendor) {
    List<TrackerProblem> problems = new ArrayList<>();
    switch (vendor) {
      case GREENHOUSE -> {
        require(problems, greenhouse.clientId(), "BONAFIDE_GREENHOUSE_CLIENT_ID");
        require(problems, greenhouse.clientSecret(), "BONAFIDE_GREENHOUSE_CLIENT_SECRET");
        requireNumber(problems, greenhouse.user());
        requireAddress(problems, greenhouse.api(), "BONAFIDE_GREENHOUSE_API_URL");
        requireAddress(problems, greenhouse.token(), "BONAFIDE_GREENHOUSE_TOKEN_URL");
      }
      case ASHBY -> {
        require(problems, ashby.key(), "BONAFIDE_ASHBY_API_KEY");
        requireAddress(problems, ashby.api(), "BONAFIDE_ASHBY_API_URL");
      }
      case LEVER -> {
        require(problems, lever.key(), "BONAFIDE_LEVER_API_KEY");
        requireAddress(problems, lever.api(), "BONAFIDE_LEVER_API_URL");
      }
    }
    return problems.stream().findFirst();
  }

  private static void require(List<TrackerProblem> problems, String value, String setting) {
    if (value.isBlank()) {
      problems.add(
          new TrackerProblem(setting + " is not set", "set it, as the guide says: " + GUIDE));
    } else if (!value.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      problems.add(
          new TrackerProblem(setting + " has characters that keys never have", "copy it again"));
    }
  }

  private static void requireNumber(List<TrackerProblem> problems, String user) {
    if (!user.matches("[0-9]{1,18}")) {
      problems.add(
          new TrackerProblem(
              "BONAFIDE_GREENHOUSE_USER_ID is not a number",
              "open a user in Greenhouse and copy the number from the address of the page"));
    }
  }

  private static void requireAddress(
      List<TrackerProblem> problems, String address, String setting) {
    if (HttpUrl.parse(address) == null) {
      problems.add(
          new TrackerProblem(
              setting + " is not an http or https address", "remove it, unless you use a gateway"));
    }
  }
}

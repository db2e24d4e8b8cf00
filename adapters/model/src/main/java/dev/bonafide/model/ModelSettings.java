package dev.bonafide.model;

import dev.bonafide.consultation.Agreement;
import dev.bonafide.extension.SetupProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which language models are asked, and how. The key is kept out of every message, {@link #toString}
 * included. Nothing of a provider's library is touched here.
 *
 * @param provider {@code BONAFIDE_LLM_PROVIDER}: {@code none}, or the id of a {@link Vendor}
 * @param models {@code BONAFIDE_LLM_MODEL}: several with commas
 * @param key {@code BONAFIDE_LLM_API_KEY}; empty for none
 * @param baseUrl {@code BONAFIDE_LLM_BASE_URL}; empty for the provider's own
 * @param agreement {@code BONAFIDE_LLM_AGREE}: {@code any} or {@code all}
 * @param limits how long, how often and how much
 */
public record ModelSettings(
    String provider,
    String models,
    String key,
    String baseUrl,
    String agreement,
    ModelLimits limits) {
  public static final String NONE = "none";

  /** More would be asked one after the other for every case. */
  private static final int MODELS = 4;

  private static final int NAME = 200;

  public ModelSettings {
    provider = provider.strip();
    key = key.strip();
    baseUrl = baseUrl.strip().replaceFirst("/+$", "");
    agreement = agreement.strip();
  }

  /** Whether no one set a model up at all. */
  public boolean isUnset() {
    return provider.isEmpty() || provider.equals(NONE);
  }

  /** The provider; empty where there is no such thing. */
  public Optional<Vendor> vendor() {
    return Vendor.of(provider);
  }

  /** The models' names, in order, none twice. */
  public List<String> names() {
    return Stream.of(models.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether all have to agree; empty where neither is said. */
  public Optional<Agreement> agreed() {
    return Agreement.of(agreement);
  }

  /** What is wrong with them, without asking the provider; empty where nothing is. */
  public List<SetupProblem> problems() {
    List<SetupProblem> problems = new ArrayList<>();
    if (isUnset()) {
      return problems;
    }
    vendor().ifPresentOrElse(known -> problems.addAll(of(known)), () -> problems.add(unknown()));
    if (agreed().isEmpty()) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_LLM_AGREE is neither \"any\" nor \"all\"",
              "Write \"any\" to count what any one model finds, or \"all\" to count only what every"
                  + " model finds"));
    }
    return problems;
  }

  private SetupProblem unknown() {
    return new SetupProblem(
        "BONAFIDE_LLM_PROVIDER names an unknown provider",
        "Write "
            + Stream.of(Vendor.values()).map(Vendor::id).collect(Collectors.joining(", "))
            + " or "
            + NONE);
  }

  private List<SetupProblem> of(Vendor known) {
    List<SetupProblem> problems = new ArrayList<>();
    if (names().isEmpty()) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_LLM_MODEL is not set", "Set it to a model's name, " + known.whereModels()));
    } else if (names().size() > MODELS || names().stream().anyMatch(ModelSettings::isNoName)) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_LLM_MODEL must be a list of at most " + MODELS + " model names",
              "Write the names as the provider spells them, separated by commas"));
    }
    if (known.needsKey() && key.isEmpty() && baseUrl.isEmpty()) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_LLM_API_KEY is not set", "Set it to your key, " + known.whereKeys()));
    } else if (!key.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_LLM_API_KEY has characters that keys never have",
              "Copy the whole key again, without spaces or line breaks"));
    }
    if (!baseUrl.isEmpty() && !isAddress(baseUrl)) {
      problems.add(
          new SetupProblem(
              "BONAFIDE_LLM_BASE_URL is not an http or https address",
              "Leave it out, or set it to an address such as " + known.base()));
    }
    return problems;
  }

  /** It becomes part of an address. */
  private static boolean isNoName(String name) {
    return name.length() > NAME || !name.matches("[A-Za-z0-9][A-Za-z0-9._:/@+-]*");
  }

  private static boolean isAddress(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getQuery() == null
          && uri.getFragment() == null
          && List.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "ModelSettings[provider=" + provider + ", models=" + models + "]";
  }
}

package dev.bonafide.discord.watch;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.event.DiscordInbound;
import dev.bonafide.discord.event.PostContent;
import dev.bonafide.mail.Unreachable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The same post in several channels, or again and again, is one case: by its words alone. */
public record RepostIndex(TenantStore store) {
  private static final String TOPIC = "fold";
  private static final String PLACES = "places/";
  private static final Duration SOON = Duration.ofSeconds(1);

  /** Before the words of another post that these are like. */
  private static final String LIKE = "=";

  /**
   * What was found of these words before.
   *
   * @param card key of the reply that shows it
   */
  public record Fold(long number, String card) {}

  /** What tells a post from others, however it is spaced and written large or small. */
  public String words(Tenant tenant, PostContent content) {
    String all = String.join("\n", content.written()).toLowerCase(Locale.ROOT);
    String files =
        content.allFiles().map(file -> file.name() + " " + file.size()).toList().toString();
    return store.fingerprint(tenant, all.replaceAll("[\\s\\p{Cf}]+", " ").strip() + files);
  }

  public Optional<Fold> find(Tenant tenant, String words) {
    return store
        .get(tenant, TOPIC, words)
        .flatMap(
            value ->
                value.startsWith(LIKE)
                    ? store.get(tenant, TOPIC, value.substring(LIKE.length()))
                    : Optional.of(value))
        .filter(value -> !value.isEmpty())
        .map(RepostIndex::read);
  }

  /** The words of the post that these are like, or else these. */
  public String first(Tenant tenant, String words) {
    return store
        .get(tenant, TOPIC, words)
        .filter(value -> value.startsWith(LIKE))
        .map(value -> value.substring(LIKE.length()))
        .orElse(words);
  }

  /** Notes that they are like those of another post. */
  void liken(Tenant tenant, String words, String first) {
    if (!words.equals(first)) {
      store.put(tenant, TOPIC, words, LIKE + first);
    }
  }

  /**
   * Makes sure that no one else opens a case of the same words.
   *
   * @throws Unreachable if someone else just did
   */
  void claim(Tenant tenant, String words) {
    if (!store.claim(tenant, TOPIC, words, "") && find(tenant, words).isPresent()) {
      throw new Unreachable("the same post was just flagged elsewhere", SOON);
    }
  }

  void put(Tenant tenant, String words, Fold fold) {
    store.put(tenant, TOPIC, words, fold.number() + " " + fold.card());
  }

  /** The case is not there any more. */
  public void forget(Tenant tenant, String words) {
    store.remove(tenant, TOPIC, words);
    store.all(tenant, TOPIC).entrySet().stream()
        .filter(one -> one.getValue().equals(LIKE + words))
        .forEach(one -> store.remove(tenant, TOPIC, one.getKey()));
  }

  /** Forgets where they stand; gives the posts. */
  List<String> forgetPlaces(Tenant tenant, String words) {
    List<String> posts = List.copyOf(store.all(tenant, PLACES + words).keySet());
    posts.forEach(post -> store.remove(tenant, PLACES + words, post));
    return posts;
  }

  /** One more place where they stand. */
  void add(Tenant tenant, String words, DiscordInbound.Posted posted) {
    store.put(
        tenant, PLACES + words, Long.toString(posted.message()), Long.toString(posted.channel()));
  }

  /** The channels in which they stand, as often as they do. */
  List<Long> places(Tenant tenant, String words) {
    return store.all(tenant, PLACES + words).values().stream().map(Long::valueOf).toList();
  }

  /** The same, with one more. */
  List<Long> placesWith(Tenant tenant, String words, DiscordInbound.Posted posted) {
    Map<String, String> places = new TreeMap<>(store.all(tenant, PLACES + words));
    places.put(Long.toString(posted.message()), Long.toString(posted.channel()));
    return places.values().stream().map(Long::valueOf).toList();
  }

  /** The same, without one. */
  List<Long> placesWithout(Tenant tenant, String words, long message) {
    Map<String, String> places = new TreeMap<>(store.all(tenant, PLACES + words));
    places.remove(Long.toString(message));
    return places.values().stream().map(Long::valueOf).toList();
  }

  /** They do not stand there any more. */
  public void remove(Tenant tenant, String words, long message) {
    store.remove(tenant, PLACES + words, Long.toString(message));
  }

  public static CaseId id(Tenant tenant, Fold fold) {
    return new CaseId(tenant, fold.number());
  }

  private static Fold read(String value) {
    int space = value.indexOf(' ');
    return new Fold(Long.parseLong(value.substring(0, space)), value.substring(space + 1));
  }
}

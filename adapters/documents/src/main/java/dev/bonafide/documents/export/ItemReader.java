package dev.bonafide.documents.export;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Moment;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the items of a list down as messages, what no one said as events. */
final class ItemReader {
  static final Pattern KIND = Pattern.compile("type|kind|event|action|system|membership|\\bt\\b");
  private static final Pattern HAPPENING =
      Pattern.compile(
          "(?i)join|leave|left|quit|member|service|system|topic|purpose|rename|pinned|call|react"
              + "|redact|replace|archive|tombstone|delete|remove|add|invite|kick|notice|activity");
  private static final Pattern PRIVATE = Pattern.compile("^(?:personal|bot)_chat$");
  private static final int FEWEST_WORDS = 6;

  private final TalkShape shape;
  private final Conversation conversation;
  private final Monologue said;
  private final List<List<String>> texts;
  private final List<List<String>> kinds;
  private final Map<String, List<String>> people = new HashMap<>();
  private final Map<String, String> mentioned = new HashMap<>();
  private int unread;

  ItemReader(TalkShape shape, Conversation conversation) {
    this.shape = shape;
    this.conversation = conversation;
    this.said = new Monologue(conversation);
    this.texts =
        Stream.concat(Stream.of(shape.text().place()), shape.texts().stream()).distinct().toList();
    this.kinds =
        shape.columns().values().stream()
            .filter(one -> !one.isInList() && one.isCalled(KIND))
            .filter(one -> !texts.contains(one.place()))
            .filter(this::isOrdinary)
            .map(Column::place)
            .toList();
  }

  /** Whether most messages are none of what happens, as a column of kinds says. */
  private boolean isOrdinary(Column kind) {
    Set<Integer> messages = shape.text().values().keySet();
    Column told = kind.among(messages::contains);
    return told.share(ItemReader::happens) * told.values().size() <= messages.size() / 2.0;
  }

  static boolean happens(String kind) {
    return HAPPENING.matcher(kind).find();
  }

  void read(JsonScan document, Tree sample) {
    shape.speakers().people().ifPresent(list -> people.putAll(list.read(document)));
    people.forEach(
        (id, names) -> names.stream().findFirst().ifPresent(name -> mentioned.put(id, name)));
    shape
        .items()
        .forEach(
            item -> author(item).ifPresent(one -> mentioned.putIfAbsent(one.id(), one.label())));
    partner(sample).ifPresent(conversation::heldWith);
    List<Column> texts =
        ValuePlaces.columns(List.of(sample)).values().stream()
            .filter(one -> !one.isInList())
            .toList();
    conversation.beside(texts.stream().flatMap(one -> one.values().values().stream()));
    long beside = texts.stream().filter(one -> one.words(FEWEST_WORDS) >= FEWEST_WORDS).count();
    if (beside > 0) {
      conversation.limit(
          "Texts of an export that are no messages, such as a summary, were not read: " + beside);
    }
    shape.opening(sample).forEach(this::add);
    if (shape.time().filter(Timeline::newestFirst).isPresent()) {
      List<Tree> items = new ArrayList<>();
      document.each(shape.list(), items::add);
      items.reversed().forEach(this::addAll);
    } else {
      document.each(shape.list(), this::addAll);
    }
    said.end();
    if (unread > 0) {
      conversation.limit(
          "Messages whose words stand where the others have none are nobody's words: " + unread);
    }
  }

  /** Of a private chat the one whom its owner talked with: the chat has their name and number. */
  private Optional<Author> partner(Tree sample) {
    Map<String, String> chat = ValuePlaces.beside(sample, shape.list());
    boolean isPrivate = PRIVATE.matches(chat.getOrDefault("type", ""));
    Optional<String> told = isPrivate ? Optional.ofNullable(chat.get("name")) : Optional.empty();
    return shape
        .speakers()
        .partner()
        .or(() -> told)
        .map(name -> Author.of("user" + chat.get("id"), List.of(name)));
  }

  private Optional<Author> author(Tree item) {
    return Optional.ofNullable(shape.speakers().of(item, people));
  }

  private void addAll(Tree item) {
    Replies.flat(item).forEach(this::add);
  }

  private void add(Tree item) {
    Moment at = shape.time().map(time -> time.of(item)).orElse(null);
    Optional<Author> author = author(item);
    String words = words(item);
    Enclosed with = new Enclosed(item);
    String files = with.files();
    String cards = Words.named(with.cards(), mentioned);
    boolean silent = (words + files + cards).isBlank() && !with.passesOn();
    boolean isNamed = author.isPresent() || !shape.speakers().isTold();
    if (silent
        || !isNamed
        || happens(item)
        || author.filter(one -> one.names().contains(words)).isPresent()) {
      String elsewhere = silent && author.isPresent() ? elsewhere(item) : "";
      unread += elsewhere.isEmpty() ? 0 : 1;
      conversation.event(at, happening(item, author, elsewhere.isEmpty() ? words : elsewhere));
      return;
    }
    say(author.orElse(Author.UNKNOWN), at, (words + files).strip(), cards, with);
    for (Enclosed.Passed other : with.passed(shape.text().place().getLast())) {
      Moment sent = other.at().map(Times::absolute).orElse(null);
      conversation.message(other.author(), sent, Words.named(other.words(), mentioned));
    }
  }

  private void say(Author author, @Nullable Moment at, String words, String cards, Enclosed with) {
    Optional<Author> origin = with.origin();
    if (shape.time().filter(Timeline::isRecording).isPresent()) {
      said.add(author, at, words);
    } else if (origin.isPresent()) {
      conversation.message(origin.get(), at, words, "[forwarded by " + author.label() + "]");
      conversation.limit("Forwarded messages are read as the words of the account they came from");
    } else if (words.isEmpty() || with.isOfProgram()) {
      conversation.message(author, at, (words + "\n" + cards).strip());
    } else {
      conversation.message(author, at, words, cards);
    }
  }

  private String words(Tree item) {
    String words =
        texts.stream()
            .flatMap(place -> ValuePlaces.words(item, place).stream())
            .findFirst()
            .orElse("");
    boolean isMarkup = shape.isMarkup() || Column.isMarkup(words);
    return Words.named(isMarkup ? Words.shown(words) : words, mentioned);
  }

  /** The longest text of an item that has none where the others have theirs; whose, no one says. */
  private static String elsewhere(Tree item) {
    return texts(item)
        .filter(text -> Column.words(text) >= FEWEST_WORDS && !Column.isMarkup(text))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static Stream<String> texts(Tree tree) {
    return tree instanceof Tree.Text
        ? Stream.of(Words.of(tree))
        : Stream.concat(tree.map().values().stream(), tree.list().stream())
            .flatMap(ItemReader::texts);
  }

  private boolean happens(Tree item) {
    return kinds.stream()
        .anyMatch(kind -> ValuePlaces.words(item, kind).filter(ItemReader::happens).isPresent());
  }

  private String happening(Tree item, Optional<Author> author, String words) {
    String who = author.map(Author::label).or(() -> item.text("actor")).orElse("somebody");
    String what =
        kinds.stream()
            .flatMap(kind -> ValuePlaces.words(item, kind).stream())
            .reduce((_, last) -> last)
            .orElse("no words");
    return who + ": " + (words.isEmpty() ? what.replace('_', ' ') : words);
  }
}

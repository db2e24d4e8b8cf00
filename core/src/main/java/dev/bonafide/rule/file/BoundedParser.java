package dev.bonafide.rule.file;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Refuses YAML that is nested too deeply while it is read: what puts a file's tree together, and
 * what reads conditions out of it, calls itself once a level.
 */
final class BoundedParser implements Parser {
  /** The deepest file of the catalogue has 7. */
  static final int DEEPEST = 24;

  private final Parser parser;
  private int depth;

  BoundedParser(LoadSettings settings, String text) {
    parser = new ParserImpl(settings, new StreamReader(settings, text));
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> enter(event.getStartMark());
      case MappingEnd, SequenceEnd -> depth--;
      default -> {
        // Nothing else is nested.
      }
    }
    return event;
  }

  private void enter(Optional<Mark> mark) {
    if (++depth > DEEPEST) {
      throw new TooDeep(mark);
    }
  }

  /** Says where the first level too many begins. */
  static final class TooDeep extends ParserException {
    TooDeep(Optional<Mark> mark) {
      super("it is nested more than " + DEEPEST + " levels deep", mark);
    }
  }
}

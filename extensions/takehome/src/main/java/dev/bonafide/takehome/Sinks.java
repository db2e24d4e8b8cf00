package dev.bonafide.takehome;

import dev.bonafide.takehome.Value.Origin;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Effects of calls of known names on what they are given, and what they give back. */
record Sinks(Program program, SourceFile file) {
  /** Ends the name of a started program that takes for code what is written to it. */
  private static final String FED = "(-)";

  /** Ends the name of a started program that sends what is written to it. */
  private static final String SENDS = "(>)";

  /**
   * Judges a call, and says what it gives back.
   *
   * @param part of the receiver that is called; empty without one
   */
  Value result(ValueFlow.Call call, String part) {
    CodePlace here = call.here();
    Value callee = call.callee();
    Value receiver = call.receiver();
    List<Value> given = call.given();
    boolean own = !callee.functions().isEmpty();
    String other = own || part.isEmpty() ? "" : "?." + part;
    String name = callee.name() == null ? other : callee.name();
    Set<String> does = does(name);
    Set<Object> held = new HashSet<>(receiver.paths()); // A module is no file.
    held.removeIf(one -> one.equals("$" + receiver.name()));
    Value all = Value.NONE.with(receiver.origins()).with(held, receiver.handle());
    for (Value one : given) {
      Map<Origin, CodePlace> from = does.contains("packs") ? one.allOrigins() : one.origins();
      all = all.with(from).with(one.paths(), false);
    }
    List<Value> parts = Stream.concat(given.stream(), Stream.of(receiver)).toList();
    look(does, here, name, given, parts);
    keep(does, here, parts, given);
    boolean whole = receiver.isSurroundings() || given.stream().anyMatch(Value::isSurroundings);
    boolean each =
        receiver.does("surroundings") && given.stream().anyMatch(one -> !one.functions().isEmpty());
    all = (does.contains("packs") && whole) || each ? all.with(Map.of(Origin.PRIVATE, here)) : all;
    all = does.contains("derives") ? all.without(Origin.PRIVATE) : all;
    all = coded(all, name + ":" + (given.isEmpty() ? "" : given.getFirst().text()), here);
    if (!does.contains("carries") && !does.contains("packs") && !does.contains("decodes")) {
      all = all.without(Origin.KEY);
    }
    boolean asked = does.contains("environment") && !given.isEmpty();
    boolean starts = does.contains("starts");
    String end = starts && StartedCommand.isFed(receiver, given) ? FED : asked ? "(_)" : "()";
    end = starts && StartedCommand.sends(receiver, given) ? SENDS : end;
    int built = starts ? name.indexOf('(') : -1;
    String called = (built < 0 ? name : name.substring(0, built)) + end;
    Value result = own ? Value.NONE : all.withName(callee.name() == null ? null : called);
    result = MadeText.put(result, program.calls.does(name), part, name, receiver, given);
    return told(does, does.contains("lists") ? result.orSpelled(here) : result, here, given);
  }

  /** The same after a call that encodes it, or that reads some bytes of a file as letters. */
  private static Value coded(Value all, String call, CodePlace here) {
    Value plain = Calls.does("encodes", call) ? all.without(Origin.DECODED) : all;
    return Calls.does("carves", call) ? plain.with(Map.of(Origin.DECODED, here)) : plain;
  }

  private Set<String> does(String name) {
    boolean kept = file.syntax().bare() && name.endsWith(".fetch"); // What Ruby calls a look-up.
    Set<String> looked = name.startsWith("ENV") ? Set.of("environment") : Set.of();
    boolean started = name.equals("exec") && !file.syntax().indented() && !file.isScript();
    Set<String> all = new HashSet<>(program.calls.does(started ? "system" : name));
    all.addAll(program.calls.does(file.ending + ":" + name));
    return kept ? looked : all;
  }

  /** The result with what is told of it by the call's name and by what it is given. */
  private Value told(Set<String> does, Value from, CodePlace here, List<Value> given) {
    String first =
        given.isEmpty() || given.getFirst().text() == null ? "" : given.getFirst().text();
    Value result = answered(does, from, here, first, given);
    String set = program.repository.surroundings.value(first);
    boolean setting = does.contains("settings") || does.contains("environment");
    result = set != null && setting ? result.withText(set, true) : result;
    boolean whole = does.contains("reads") || String.valueOf(from.name()).endsWith(".read()");
    if ((does.contains("environment") && Paths.isKey(first))
        || (whole && from.paths().stream().anyMatch(Paths::isSettings))) {
      result = result.with(Map.of(Origin.KEY, here));
    }
    boolean kept = !given.isEmpty() && Paths.isPrivate(String.valueOf(result.text()));
    result = kept || does.contains("stored") ? result.with(Map.of(Origin.PRIVATE, here)) : result;
    // What decodes anything does so only where it is told from what.
    String coding = given.size() == 2 ? String.valueOf(given.get(1).text()) : "null";
    boolean buffer = String.valueOf(from.name()).startsWith("Buffer") && coding.equals("null");
    boolean plain = does.contains("decodes") && !buffer && !coding.startsWith("utf");
    result = plain ? result.with(Map.of(Origin.DECODED, here)) : result;
    for (SourceFile one :
        does.contains("parses") ? program.data(result.paths()) : List.<SourceFile>of()) {
      result = result.with(Program.object(one).paths(), false);
    }
    if (does.contains("loads") && file.syntax().hash() && file.syntax().slashes()) {
      return result.or(program.given(result.paths()));
    }
    return does.contains("loads") && !first.isEmpty()
        ? program.module(file, first).with(result.origins())
        : does.contains("reads") || does.contains("opens")
            ? read(result, does.contains("opens"), here, given)
            : result;
  }

  /** The result, which may be what the network answers. */
  private static Value answered(
      Set<String> does, Value from, CodePlace here, String first, List<Value> given) {
    boolean asks = does.contains("network");
    boolean address = does.contains("reads") || String.valueOf(from.name()).endsWith("URL()");
    boolean other = asks && !Patterns.matches("sinks.own", first);
    boolean started =
        does.contains("starts")
            && (Shell.fetches(first) || Shell.fetches(StartedCommand.lead(given)));
    boolean fetched = other || started || (address && first.startsWith("http"));
    Value result = fetched && asks ? from.without(Origin.PRIVATE) : from;
    return fetched ? result.with(Map.of(Origin.NETWORK, here)) : result;
  }

  /** The result, which comes from a file. */
  private Value read(Value from, boolean opens, CodePlace here, List<Value> given) {
    Value named = from.without(Origin.ENVIRONMENT);
    Value result = Paths.isNoCode(from) ? named.with(Map.of(Origin.DECODED, here)) : named;
    for (Value one : given) {
      result = result.with(program.kept(one.paths()));
    }
    for (SourceFile one : program.data(result.paths())) {
      result = result.withText(one.text.strip(), true).with(Paths.privateIn(one));
    }
    return result.with(result.paths().isEmpty() && opens ? Set.of(here) : Set.of(), opens);
  }

  private void look(
      Set<String> does, CodePlace here, String name, List<Value> given, List<Value> all) {
    Value receiver = all.getLast();
    if (does.contains("evaluates")) {
      given.forEach(one -> evaluated(one, here));
    }
    boolean made =
        (receiver.is(Origin.NETWORK) || receiver.is(Origin.DECODED))
            && !name.equals("globalThis.?");
    if ((does.contains("starts") || does.contains("evaluates")) && given.isEmpty() && made) {
      evaluated(receiver, here);
    }
    if (does.contains("starts") || does.contains("may-start")) {
      StartedCommand.look(program, given, receiver, here, does.contains("starts"));
    }
    lookForCode(does, here, name, given, all);
    lookForSecrets(does, here, name, given, all);
    boolean other =
        (name.equals("load") && !file.syntax().hash())
            || (name.startsWith("include") && !file.syntax().slashes());
    if (does.contains("loads") && !other) {
      given.forEach(one -> loaded(name, one, here));
    }
    if (does.contains("timers") && !given.isEmpty()) {
      Value what = given.getFirst();
      if (what.functions().isEmpty() && (what.name() == null || what.name().endsWith("()"))) {
        evaluated(what, here);
      }
    }
  }

  /**
   * Looks for fetched code that something takes for code.
   *
   * @param all what is given, and the receiver
   */
  private void lookForCode(
      Set<String> does, CodePlace here, String name, List<Value> given, List<Value> all) {
    if (does.contains("starts") && StartedCommand.isFed(all.getLast(), given)) {
      StartedCommand.inputs(given).forEach(one -> fed(one, here));
    }
    if (does.contains("wires") && given.stream().anyMatch(one -> one.isNamed("fileno()"))) {
      program.dangerous(Danger.Sort.FETCHED, Map.of(), here);
    }
    if (does.contains("feeds")
        && (name.contains(FED)
            || given.stream().anyMatch(one -> String.valueOf(one.name()).contains(FED)))) {
      all.forEach(one -> fed(one, here));
    }
    if (does.contains("compiles")) {
      fed(all.getFirst(), here);
    }
    boolean told =
        given.stream()
            .flatMap(one -> Stream.concat(Stream.of(one), one.fields().values().stream()))
            .map(one -> name + ":" + (one.name() == null ? one.text() : one.name()))
            .anyMatch(one -> Calls.does("unsafe", one));
    if (does.contains("unpacks") || told) {
      all.stream()
          .filter(one -> one.isFetched() || program.isFetched(one.paths()))
          .filter(one -> one.isFetched() || Collections.disjoint(program.data, one.paths()))
          .limit(1)
          .forEach(one -> seen(Danger.Sort.FETCHED, one, here));
    }
  }

  /** Looks for secrets that are sent. */
  private void lookForSecrets(
      Set<String> does, CodePlace here, String name, List<Value> given, List<Value> all) {
    boolean address = does.contains("reads") && all.getFirst().isFetched();
    boolean logged = program.ships && Calls.does("logs", name.substring(name.lastIndexOf('.') + 1));
    boolean poured =
        does.contains("pours")
            && given.stream()
                .anyMatch(
                    one -> Calls.does("network", String.valueOf(one.name()).replace("()", "")));
    program.ships |= does.contains("ships");
    if (does.contains("pastes")) {
      program.pasting.add(file);
    }
    boolean wallet = given.stream().anyMatch(one -> one.paths().contains(Paths.WALLET));
    boolean replaces = does.contains("copies-out") && program.pasting.contains(file);
    if (wallet && (replaces || (does.contains("replaces") && given.size() == 2))) {
      program.dangerous(Danger.Sort.TAKEN, Map.of(), here);
    }
    if (does.contains("starts") && StartedCommand.sends(all.getLast(), given)) {
      StartedCommand.inputs(given)
          .flatMap(one -> Stream.ofNullable(one.fields().get("input")))
          .forEach(one -> sent(one, here));
    }
    poured |= does.contains("feeds") && name.contains(SENDS);
    if (does.contains("network") || does.contains("sends") || address || logged || poured) {
      (poured || name.contains("URL()") ? all : given).forEach(one -> sent(one, here));
    }
  }

  private void sent(Value value, CodePlace here) {
    if (value.isSecret()) {
      program.dangerous(Danger.Sort.TAKEN, value.allOrigins(), here);
    }
  }

  /** Code that is given to what runs it, wherever in a value it is. */
  private void fed(Value value, CodePlace here) {
    Map<Origin, CodePlace> origins = value.allOrigins();
    if (origins.containsKey(Origin.NETWORK)) {
      program.dangerous(Danger.Sort.FETCHED, origins, here);
    }
  }

  /** A value that is put into a part of another. */
  void put(Value of, String part, Value value, CodePlace here) {
    if (part.equals("Stdin")) {
      look(Set.of("feeds"), here, String.valueOf(of.name()), List.of(value), List.of(value));
    }
    if (of.isNamed("extensions") && Paths.isNoCode("a" + part)) {
      seen(Danger.Sort.HIDDEN, value, here);
    }
    if (Calls.does("holds-code", of.name() + "." + part)) {
      fed(value, here);
    }
    boolean asks =
        Patterns.matches("sinks.asks-for", of.name() + "." + part) && Triggers.mayStart(file);
    Stream.concat(Stream.of(value), value.fields().values().stream())
        .filter(one -> asks && PackageFromAddress.isForeign(String.valueOf(one.text())))
        .forEach(one -> seen(Danger.Sort.FETCHED, one, here));
  }

  /** A value that is given back, perhaps to what loads modules and takes a part of it for code. */
  void returned(Value value, CodePlace here) {
    Map<String, Value> parts = value.fields();
    boolean asked =
        parts.entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue().text())
            .anyMatch(one -> Calls.does("answers-code", one));
    Stream.of("contents", "source", "code", "load")
        .flatMap(key -> asked ? Stream.ofNullable(parts.get(key)) : Stream.empty())
        .flatMap(
            one -> Stream.concat(Stream.of(one), one.functions().stream().map(f -> f.result.value)))
        .filter(one -> !Patterns.matches("sinks.holds-data", String.valueOf(one.text())))
        .forEach(one -> fed(one, here));
  }

  /** A built-in function that is handed over, to be called with this. */
  void handed(String name, Value value, CodePlace here) {
    if (Calls.does("evaluates", name) || Calls.does("starts", name)) {
      evaluated(value, here);
    }
  }

  private void evaluated(Value value, CodePlace here) {
    if (value.is(Origin.NETWORK) || program.isFetched(value.paths())) {
      seen(Danger.Sort.FETCHED, value, here);
    } else if (value.is(Origin.DECODED) || value.is(Origin.ENVIRONMENT)) {
      seen(Danger.Sort.HIDDEN, value, here);
    } else {
      program.runs(here, value.paths());
    }
  }

  private void loaded(String name, Value value, CodePlace here) {
    String text = value.text() == null ? "" : value.text();
    boolean data = text.startsWith("data:");
    boolean address =
        Patterns.matches("sinks.address", text) && !file.isScript() && !Transfers.isOwn(text);
    boolean asset = Paths.isNoCode(value) && !Patterns.matches("sinks.shown", text);
    boolean made = name.startsWith("include") && !file.syntax().hash(); // A build writes it.
    String by = (file.isScript() ? "" : file.ending + ":") + name;
    boolean bundled = Patterns.matches("sinks.bundled", by);
    Map<Origin, CodePlace> kept = program.kept(value.paths());
    boolean fetched = kept.containsKey(Origin.NETWORK) && !text.endsWith(".json");
    boolean spelled = value.paths().contains(Paths.SPELLED);
    if (address || spelled || fetched || (value.is(Origin.NETWORK) && (text.isEmpty() || data))) {
      seen(Danger.Sort.FETCHED, value, here);
    } else if (value.is(Origin.DECODED)
        || (kept.containsKey(Origin.DECODED) && !made)
        || (data && !value.whole())
        || (asset && !bundled)) {
      seen(Danger.Sort.HIDDEN, value, here);
    } else {
      program.runs(here, value.paths());
    }
  }

  private void seen(Danger.Sort sort, Value value, CodePlace here) {
    program.dangerous(sort, value.origins(), here);
  }

  /** Remembers where what files hold comes from. */
  private void keep(Set<String> does, CodePlace here, List<Value> all, List<Value> given) {
    program.compared(does.contains("compares") ? all : List.of());
    if (does.contains("keeps") || given.stream().anyMatch(one -> one.does("keeps"))) {
      all.forEach(one -> program.data.addAll(one.paths()));
      return;
    }
    if (does.contains("writes") && given.size() > 1) {
      program.keeps(given.getFirst().paths(), given.get(1).without(Origin.ENVIRONMENT).origins());
    }
    boolean copied = does.contains("copies") && given.stream().limit(1).anyMatch(Value::isFetched);
    if ((does.contains("saves") || copied) && given.size() > 1) {
      program.keeps(given.get(1).paths(), Map.of(Origin.NETWORK, here));
    }
    Map<Origin, CodePlace> put = Value.sum(all).without(Origin.ENVIRONMENT).origins();
    all.stream().filter(Value::handle).forEach(one -> program.keeps(Set.copyOf(one.paths()), put));
  }
}

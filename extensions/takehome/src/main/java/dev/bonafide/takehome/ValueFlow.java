package dev.bonafide.takehome;

import dev.bonafide.takehome.ExpressionReader.Term;
import dev.bonafide.takehome.Scope.FunctionScope;
import dev.bonafide.takehome.Scope.Variable;
import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.takehome.code.CodeSyntax;
import dev.bonafide.takehome.code.CodeToken;
import dev.bonafide.takehome.code.Lexer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows values through one file: by names, functions, objects, callbacks, and errors. */
final class ValueFlow {
  final CodeSyntax syntax;

  /** Whether the last value of a function may be its result. */
  final boolean lastGiven;

  final Program program;
  final SourceFile file;
  final Sinks sinks;

  /** Whether any text or list of it is a command that can be told to run. */
  private final boolean groovy;

  /** Place where something was fetched that may fail. */
  @Nullable CodePlace failed;

  ValueFlow(Program program, SourceFile file, CodeSyntax syntax) {
    this.program = program;
    this.file = file;
    this.syntax = syntax;
    this.lastGiven = !syntax.script() && !syntax.indented();
    this.groovy = Triggers.isGradle(file) || file.name.endsWith(".groovy");
    this.sinks = new Sinks(program, file);
  }

  /**
   * A call.
   *
   * @param part of the receiver, or the name, that is called
   */
  record Call(CodePlace here, String part, Value callee, Value receiver, List<Value> given) {}

  CodePlace place(int at) {
    return new CodePlace(file, at);
  }

  /** Value of what parts of a path stand for. */
  Value path(List<Value> parts, int at) {
    Value all = Value.any(parts);
    String text =
        parts.stream().map(one -> String.valueOf(one.text())).collect(Collectors.joining("/"));
    return Paths.isPrivate(text) ? all.with(Map.of(Origin.PRIVATE, place(at))) : all;
  }

  Value text(String text, int at) {
    Value value = Value.of(text).with(Paths.of(text), false);
    boolean turned = Patterns.find("value-flow.turned", text);
    value = turned ? value.with(Map.of(Origin.DECODED, place(at))) : value;
    return Paths.isPrivate(text) || program.repository.surroundings.isMounted(text)
        ? value.with(Map.of(Origin.PRIVATE, place(at)))
        : value;
  }

  Value named(String name, Scope scope, int at) {
    Variable variable = scope.find(name);
    Value value = named(variable, name);
    String known = String.valueOf(value.name());
    boolean key = Paths.isKey(known.substring(known.lastIndexOf('.') + 1));
    if (key && Calls.does("environment", known)) {
      return value.with(Map.of(Origin.KEY, place(at)));
    }
    boolean empty = variable != null && variable.value.equals(Value.NONE);
    boolean asked = empty && syntax.indented() && file.path.contains("test");
    return told(value, asked ? program.named(name) : syntax.bare() ? value.functions() : Set.of());
  }

  /**
   * The value with what functions give back: where their names alone call them, and in tests that
   * ask for what a function of some name makes.
   */
  private static Value told(Value value, Collection<FunctionScope> functions) {
    return functions.stream().map(one -> one.result.value).reduce(value, Value::or);
  }

  private Value named(@Nullable Variable variable, String name) {
    boolean handed =
        variable != null
            && variable.value.equals(Value.NONE)
            && program.calls.does(name).contains("loads");
    return variable == null || handed
        ? Value.named(name).with(Set.of("$" + name), false)
        : variable.value.with(Set.of(variable), false);
  }

  Value member(CallChain chain, Value of, @Nullable String part) {
    if (part == null) {
      Value any = of.withName(unknownPart(of)).or(Value.any(List.copyOf(of.fields().values())));
      return any.withText(null, false);
    }
    if (CodeSyntax.WORDS.has("figures", part)) {
      return Value.NONE;
    }
    Value field = of.fields().get(part);
    Value value = field == null ? Value.NONE.with(of.origins()) : field;
    value = value.equals(Value.NONE) ? program.constant(part) : value;
    if (chain.path != null && chain.path.indexOf('.') < 0) {
      value = value.or(program.shared(file, chain.path + "." + part).value);
      Variable own = Set.of("this", "self").contains(chain.path) ? chain.scope.find(part) : null;
      value = own == null ? value : value.or(own.value);
    }
    if (of.name() != null && of.name().startsWith("file:")) {
      Value exported = value.or(program.exported(of.name().substring("file:".length()), part));
      return part.equals("default") ? exported.or(of) : exported;
    }
    value = told(value, syntax.bare() ? program.named(part) : Set.of());
    value = syntax.bare() ? MadeText.put(value, Set.of(), part, part, of, List.of()) : value;
    return called(of, part, value, chain.literal, place(chain.at));
  }

  /** The name of a part that is chosen while the program runs; null where none is known. */
  private static @Nullable String unknownPart(Value of) {
    String name = of.name();
    boolean global = name != null && CodeSyntax.WORDS.has("globals", name);
    boolean kept = name == null || name.startsWith("file:") || !of.fields().isEmpty();
    return global ? "globalThis.?" : kept ? null : name + ".?";
  }

  private Value called(Value of, String part, Value value, boolean literal, CodePlace here) {
    if (makesFunctions(of, part)) {
      return Value.named("Function");
    }
    if (CodeSyntax.WORDS.has("same", part) && !(syntax.indented() && part.equals("call"))) {
      return of;
    }
    Value opened = value.with(of.paths(), of.handle());
    boolean told = part.equals("constructor") || !of.origins().isEmpty();
    boolean unknown = of.name() == null && told && of.functions().isEmpty();
    boolean text = (literal && of.name() == null) || (part.equals("execute") && groovy);
    String before = text ? "text" : unknown ? "?" : of.name();
    if (value.name() != null || before == null) {
      return opened;
    }
    String last = before.substring(before.lastIndexOf('.') + 1);
    String name = CodeSyntax.WORDS.has("globals", last) ? part : before + "." + part;
    Value known = opened.withName(Value.named(name).name());
    Set<String> does = program.calls.does(name);
    Origin origin = does.contains("environment") ? Origin.ENVIRONMENT : Origin.NETWORK;
    boolean asked = syntax.bare() && does.contains("network");
    boolean given = does.contains("environment") || does.contains("answers") || asked;
    boolean key = Paths.isKey(part) && (given || Calls.does("wallets", before));
    failed = asked && failed == null ? here : failed;
    String set = does.contains("environment") ? program.repository.surroundings.value(part) : null;
    known = set == null ? known : known.with(text(set, here.at()).origins()).withText(set, true);
    known = key ? known.with(Map.of(Origin.KEY, here)) : known;
    return given ? known.with(Map.of(origin, here)) : known;
  }

  /** Whether a part is what makes functions of texts, as the constructor of any function is. */
  private static boolean makesFunctions(Value of, String part) {
    return part.equals("constructor")
        && (!of.functions().isEmpty()
            || Patterns.matches("value-flow.function", String.valueOf(of.name())));
  }

  /** The variable that a name is; without a declaration, in a build, one of the whole. */
  Variable variable(String name, Scope here, boolean declared) {
    boolean whole = !declared && groovy && here.find(name) == null;
    Variable variable =
        whole
            ? program.top(file).declared(name)
            : declared ? here.declared(name) : here.assigned(name);
    program.declares(name, variable);
    return variable;
  }

  Value function(String name, FunctionScope function, Scope scope) {
    Value value =
        new Value(null, false, Map.of(), null, List.of(function), Map.of(), Set.of(), false);
    if (!name.isEmpty()) {
      scope.declared(name).take(value);
      program.names(name, function);
    }
    return value;
  }

  /** Gives parts of a value to those that stand for them. */
  void spread(List<Term> parts, Value value) {
    for (int at = 0; at < parts.size(); at++) {
      String key = parts.get(at).key();
      Value field = value.fields().get(key.isEmpty() ? String.valueOf(at) : key);
      Value part = makesFunctions(value, key) ? Value.named("Function") : program.part(value, key);
      parts.get(at).into().accept(field != null ? field : key.isEmpty() ? value : part);
    }
  }

  void bindPart(String base, String part, Value value, Scope scope, CodePlace here) {
    Variable of = scope.find(base);
    sinks.put(of == null ? Value.named(base) : of.value, part, value, here);
    if (Triggers.isGradle(file) && CodeSyntax.WORDS.has("extra", base)) {
      program.top(file).declared(part).take(value);
    }
    if (base.indexOf('.') < 0) {
      program.shared(file, base + "." + part).take(value);
      boolean whole = base.equals("module") && part.equals("exports");
      Variable variable = whole ? null : scope.find(base);
      if (variable != null) {
        variable.take(Value.NONE.withFields(Map.of(part, value)));
      }
    } else if (base.equals("module.exports")) {
      program.shared(file, "exports." + part).take(value);
    }
  }

  /** Gives a module or, where it is told, a part of it a name. */
  void imported(String module, String part, String here, CodeToken token) {
    Value loads = Value.named("__import__");
    Value name = syntax.indented() ? Value.of(module) : text(module, token.at());
    Value whole = call(new Call(place(token.at()), "", loads, Value.NONE, List.of(name)), false);
    Value value = part.isEmpty() ? whole : program.part(whole, part);
    program.top(file).declared(here).take(part.equals("default") ? value.or(whole) : value);
  }

  Value call(Call call, boolean member) {
    Value callee = call.callee();
    boolean made = callee.text() != null && String.valueOf(callee.name()).endsWith("()");
    boolean open = isOpen(callee) && !Calls.does("adds", call.part());
    callee = open || made ? chosen(callee) : callee;
    List<Value> given = call.given();
    String name = callee.name() == null ? "" : callee.name();
    if (Set.of("getattr", "Reflect.get").contains(name) && given.size() > 1) {
      Value of = given.getFirst();
      String part = given.get(1).text();
      return given.get(1).whole() && part != null
          ? called(of, part, Value.NONE, false, call.here())
          : of.withName(unknownPart(of));
    }
    String by = syntax.bare() ? call.part() : name;
    if (Calls.does("hands", by) && syntax.hash() && !given.isEmpty()) {
      boolean part = by.equals("apply") && given.size() > 2; // Of a module.
      Value other = chosen(given.get(part ? 1 : 0));
      List<Value> rest =
          part ? StartedCommand.parts(given.subList(2, 3)) : given.subList(1, given.size());
      return result(new Call(call.here(), call.part(), other, call.receiver(), rest), member);
    }
    boolean passes = !given.isEmpty() && program.calls.does(name).contains("passes");
    callee = passes ? given.getFirst() : callee;
    return passes && !Set.of("Reflect.apply", "Reflect.construct").contains(name)
        ? callee
        : result(new Call(call.here(), call.part(), callee, call.receiver(), given), member);
  }

  /** Whether no name tells what it is: it has none, or is a part of something that has none. */
  private static boolean isOpen(Value of) {
    return of.name() == null || of.name().endsWith("().?") || of.name().startsWith("?.");
  }

  /** What a value is if it is called: the function of its name; of a hidden name, any function. */
  private Value chosen(Value of) {
    boolean told = of.text() != null && of.whole() && syntax.hash();
    boolean hidden = of.is(Origin.DECODED) && of.functions().isEmpty() && !syntax.indented();
    boolean made = isOpen(of) || String.valueOf(of.name()).endsWith("()");
    return !made ? of : told ? Value.named(of.text()) : hidden ? Value.named("globalThis.?") : of;
  }

  /** Follows a function that is given together with what to call it with. */
  void handed(Value function, Value given, int at) {
    if (function.does("starts")) {
      call(
          new Call(place(at), "", function, Value.NONE, StartedCommand.parts(List.of(given))),
          false);
    }
  }

  private Value result(Call call, boolean member) {
    CodePlace here = call.here();
    Value result = sinks.result(call, member ? call.part() : "");
    boolean makes = CodeSyntax.WORDS.has("makes", String.valueOf(call.callee().name()));
    if (makes && !call.given().isEmpty() && call.given().stream().allMatch(Value::whole)) {
      result = result.or(made(call.given(), here));
    }
    boolean bound = call.part().equals("call") && !call.receiver().functions().isEmpty();
    List<Value> told =
        call.given().subList(bound && !call.given().isEmpty() ? 1 : 0, call.given().size());
    boolean logs = syntax.indented() && Calls.does("logs", call.part());
    told = logs ? List.of(Value.sum(call.given())) : told; // One record of all.
    for (FunctionScope function : functions(call)) {
      hand(function, told, here);
      result = result.or(function.result.value);
    }
    failed = failed == null ? result.origins().get(Origin.NETWORK) : failed;
    Map<Origin, CodePlace> from = result.with(call.receiver().origins()).origins();
    callBack(Value.NONE.with(from).with(call.receiver().paths(), false), call.given(), here);
    for (Value one : call.given()) {
      for (FunctionScope function : one.functions()) {
        result = result.with(function.result.value.origins());
      }
    }
    return result;
  }

  /** The function that is made of texts: what it takes, and its lines. */
  private Value made(List<Value> texts, CodePlace here) {
    List<String> all = texts.stream().map(one -> String.valueOf(one.text())).toList();
    String taken = String.join(",", all.subList(0, all.size() - 1));
    String code = "(" + taken + ")=>{" + all.getLast() + "\n}";
    ProgramReader reader = new ProgramReader(Lexer.tokens(code, syntax, _ -> here.at()), this);
    reader.scope = reader.scope.within(-1 - here.at());
    return reader.value(false);
  }

  /** Functions that a call may reach: those of its value, or the only ones of its name. */
  private Collection<FunctionScope> functions(Call call) {
    Value callee = call.callee();
    if (!callee.functions().isEmpty()) {
      return callee.functions();
    }
    // What a handler of a log does with a record, and a stream with a piece.
    boolean logs = syntax.indented() && Calls.does("logs", call.part());
    boolean writes = syntax.script() && call.part().equals("write");
    boolean known = callee.name() != null && !program.calls.does(callee.name()).isEmpty();
    return program.named(logs ? "emit" : writes ? "_write" : known ? "" : call.part());
  }

  /** Gives values to a function by their order; its usual ones were bound where it is declared. */
  private static void hand(FunctionScope function, List<Value> given, CodePlace here) {
    for (int at = 0; at < Math.min(function.taken.size(), given.size()); at++) {
      function.taken.get(at).accept(given.get(at).handed(here));
    }
  }

  /** Whatever is given a function may call it with what it has. */
  private void callBack(Value value, List<Value> given, CodePlace here) {
    if (value.equals(Value.NONE)) {
      return;
    }
    for (Value one : given) {
      Stream.concat(Stream.of(one), one.fields().values().stream())
          .flatMap(part -> part.functions().stream())
          .forEach(function -> hand(function, List.of(value, value, value, value), here));
      if (one.name() != null && one.name().indexOf('(') < 0) {
        sinks.handed(one.name(), value, here);
      }
    }
  }
}

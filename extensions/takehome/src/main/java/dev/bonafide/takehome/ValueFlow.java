package dev.bonafide.takehome;

import dev.bonafide.takehome.Scope.FunctionScope;
import dev.bonafide.takehome.Scope.Variable;
import dev.bonafide.takehome.Value.Origin;
import dev.bonafide.text.Budget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows values through one file: by names, functions, objects, callbacks, and errors. */
final class ValueFlow {
  private static final Set<String> GLOBALS =
      Set.of("globalThis", "window", "global", "self", "builtins", "__builtins__", "top", "std");
  private static final Set<String> PASSED_ON = Set.of("call", "apply", "bind", "default");
  private static final Set<String> FIGURES =
      Set.of("status", "statusCode", "status_code", "ok", "length", "size", "StatusCode");

  private final Program program;
  private final SourceFile file;
  private final boolean blocks;

  /** Whether the last value of a function may be its result. */
  private final boolean lastGiven;

  /** Whether a text that is called is the function of that name. */
  private final boolean texts;

  private final Sinks sinks;
  private @Nullable CodePlace failed;
  private boolean handing;

  ValueFlow(Program program, SourceFile file, CodeSyntax syntax) {
    this.program = program;
    this.file = file;
    this.blocks = !syntax.hash();
    this.lastGiven = !syntax.script() && !syntax.indented();
    this.texts = syntax.hash() && syntax.slashes();
    this.sinks = new Sinks(program, file);
  }

  void run(CodePiece.Block block) {
    lines(block.lines(), program.top(file));
  }

  private Value lines(List<CodePiece> lines, Scope scope) {
    Value last = Value.NONE;
    for (CodePiece line : lines) {
      if (line instanceof CodePiece.Function function && !function.name().isEmpty()) {
        scope.declared(function.name()).take(Value.of(scope.function(function)));
      }
    }
    for (CodePiece line : lines) {
      last = value(line, scope);
    }
    return last;
  }

  private Value value(CodePiece code, Scope scope) {
    Budget.spend(code instanceof CodePiece.Text ? 0 : 1); // Tables of numbers are long.
    return switch (code) {
      case CodePiece.Name name -> named(name, scope);
      case CodePiece.Text text -> text(text);
      case CodePiece.Member member -> member(value(member.of(), scope), member, scope);
      case CodePiece.Call call -> call(call, scope);
      case CodePiece.Function function -> function(function, scope);
      case CodePiece.Assignment given -> {
        Value value = value(given.value(), scope);
        bind(given.target(), value, scope, given.declares());
        yield value;
      }
      case CodePiece.Group group -> Value.group(group.keys(), values(group.values(), scope));
      case CodePiece.Mix mix -> mix(mix, scope);
      case CodePiece.Block block ->
          lines(block.lines(), blocks && block.at() >= 0 ? scope.within(block) : scope);
      case CodePiece.Caught caught -> caught(caught, scope);
    };
  }

  private Value text(CodePiece.Text code) {
    Value value = Value.of(code.text()).with(Paths.of(code.text()), false);
    return Paths.isPrivate(code.text()) ? value.with(Map.of(Origin.PRIVATE, place(code))) : value;
  }

  private Value named(CodePiece.Name name, Scope scope) {
    Variable variable = scope.find(name.name());
    boolean handed =
        variable != null
            && variable.value.equals(Value.NONE)
            && program.calls.does(name.name()).contains("loads");
    return variable == null || handed
        ? Value.named(name.name()).with(Set.of("$" + name.name()), false)
        : variable.value.with(Set.of(variable), false);
  }

  private Value member(Value of, CodePiece.Member member, Scope scope) {
    String part = part(member, scope);
    if (part == null) {
      boolean global = of.name() != null && GLOBALS.contains(of.name());
      return of.withText(null, false).withName(global ? "globalThis.?" : null);
    }
    if (FIGURES.contains(part)) {
      return Value.NONE;
    }
    Value field = of.fields().get(part);
    Value value = field == null ? Value.NONE.with(of.origins()) : field;
    if (member.of() instanceof CodePiece.Name(var base, _)) {
      value = value.or(program.shared(file, base + "." + part).value);
      Variable own = base.equals("this") || base.equals("self") ? scope.find(part) : null;
      value = own == null ? value : value.or(own.value);
    }
    if (of.name() != null && of.name().startsWith("file:")) {
      Value exported = value.or(program.exported(of.name().substring("file:".length()), part));
      return part.equals("default") ? exported.or(of) : exported;
    }
    return called(of, member, part, value);
  }

  private Value called(Value of, CodePiece.Member member, String part, Value value) {
    boolean literal =
        member.of() instanceof CodePiece.Text || member.of() instanceof CodePiece.Group;
    Value opened = value.with(of.paths(), of.handle());
    if (part.equals("constructor")
        && (literal || !of.functions().isEmpty() || "Function".equals(of.name()))) {
      return Value.named("Function");
    }
    if (PASSED_ON.contains(part)) {
      return of;
    }
    String before = literal && of.text() != null ? "text" : of.name();
    if (value.name() != null || before == null) {
      return opened;
    }
    String name = GLOBALS.contains(before) ? part : before + "." + part;
    Value known = opened.withName(Value.named(name).name());
    Set<String> does = program.calls.does(name);
    Origin origin = does.contains("answers") ? Origin.NETWORK : Origin.ENVIRONMENT;
    boolean told = does.contains("environment") || does.contains("answers");
    return told ? known.with(Map.of(origin, place(member))) : known;
  }

  private @Nullable String part(CodePiece.Member member, Scope scope) {
    if (member.part() instanceof CodePiece.Text(var name, _)) {
      return name;
    }
    Value part = value(member.part(), scope);
    return part.whole() ? part.text() : null;
  }

  private Value function(CodePiece.Function code, Scope scope) {
    FunctionScope function = scope.function(code);
    code.taken().forEach(one -> bind(one, Value.NONE, function.scope, true));
    Value last = value(code.body(), function.scope);
    if (lastGiven) {
      function.result.take(last);
    }
    Value value = Value.of(function);
    if (!code.name().isEmpty()) {
      scope.declared(code.name()).take(value);
      program.names(code.name(), function);
    }
    return value;
  }

  private void bind(CodePiece target, Value value, Scope scope, boolean declares) {
    switch (target) {
      case CodePiece.Name(var name, _) -> {
        Variable to = declares ? scope.declared(name) : scope.assigned(name);
        to.take(value);
        if (name.equals("module.exports")) {
          program.shared(file, name).take(value);
        }
      }
      case CodePiece.Member member when !handing -> bindPart(member, value, scope);
      case CodePiece.Group group -> {
        for (int at = 0; at < group.values().size(); at++) {
          String key = group.keys().get(at);
          String part = key.isEmpty() ? String.valueOf(at) : key;
          Value field = value.fields().get(part);
          Value whole = key.isEmpty() ? value : program.part(value, part);
          bind(group.values().get(at), field == null ? whole : field, scope, declares);
        }
      }
      case CodePiece.Mix(var parts, _, _) when !parts.isEmpty() -> {
        boolean typed = parts.size() == 2 && parts.getFirst() instanceof CodePiece.Name;
        Value type = typed ? Value.named(((CodePiece.Name) parts.getFirst()).name()) : Value.NONE;
        bind(parts.getLast(), value.equals(Value.NONE) ? type : value, scope, declares);
      }
      case CodePiece.Assignment given -> {
        Value usual = handing ? Value.NONE : value(given.value(), scope);
        bind(given.target(), value.or(usual), scope, declares);
      }
      default -> {
        // nothing that keeps a value
      }
    }
  }

  private void bindPart(CodePiece.Member member, Value value, Scope scope) {
    String part = part(member, scope);
    if (part == null) {
      bind(member.of(), Value.NONE.with(value.origins()), scope, false);
      return;
    }
    if (member.of() instanceof CodePiece.Name(var base, _)) {
      boolean whole = base.equals("module") && part.equals("exports");
      program.shared(file, base + "." + part).take(value);
      Variable variable = whole ? null : scope.find(base);
      if (variable != null) {
        variable.take(Value.NONE.withFields(Map.of(part, value)));
      }
    } else if (member.of() instanceof CodePiece.Member(CodePiece.Name(var base, _), _, _)
        && base.equals("module")) {
      program.shared(file, "exports." + part).take(value);
    }
  }

  private Value mix(CodePiece.Mix mix, Scope scope) {
    List<Value> parts = values(mix.parts(), scope);
    return mix.sum() ? Value.sum(parts) : parts.stream().reduce(Value.NONE, Value::or);
  }

  private List<Value> values(List<CodePiece> pieces, Scope scope) {
    List<Value> values = new ArrayList<>();
    pieces.forEach(piece -> values.add(value(piece, scope)));
    return values;
  }

  private Value caught(CodePiece.Caught caught, Scope scope) {
    CodePlace before = failed;
    failed = null;
    Value tried = value(caught.tried(), scope);
    CodePlace place = failed;
    Scope handler = scope.within(caught.handler());
    if (caught.error() instanceof CodePiece.Name(var error, _)) {
      Value value = place == null ? Value.NONE : Value.from(Origin.NETWORK, place);
      (blocks ? handler.declared(error) : scope.assigned(error)).take(value);
    }
    Value handled = value(caught.handler(), blocks ? handler : scope);
    failed = before == null ? place : before;
    return tried.or(handled);
  }

  private Value call(CodePiece.Call call, Scope scope) {
    CodePiece.Member member = call.callee() instanceof CodePiece.Member some ? some : null;
    Value receiver = member == null ? Value.NONE : value(member.of(), scope);
    Value callee = member == null ? value(call.callee(), scope) : member(receiver, member, scope);
    if (texts && callee.name() == null && callee.whole()) {
      callee = Value.named(callee.text());
    }
    List<Value> given = new ArrayList<>();
    for (CodePiece one : call.given()) {
      given.add(
          value(one instanceof CodePiece.Assignment(_, var value, _, _) ? value : one, scope));
    }
    String name = callee.name() == null ? "" : callee.name();
    if (name.equals("getattr") && given.size() > 1 && given.get(1).whole()) {
      String part = String.valueOf(given.get(1).text());
      return called(given.getFirst(), member(call, part), part, Value.NONE);
    }
    boolean passes = !given.isEmpty() && program.calls.does(name).contains("passes");
    callee = passes ? given.getFirst() : callee;
    return passes && !name.equals("Reflect.apply") ? callee : result(call, callee, receiver, given);
  }

  private Value result(CodePiece.Call call, Value callee, Value receiver, List<Value> given) {
    CodePlace here = place(call);
    Value result = sinks.result(here, call, callee, receiver, given);
    if (result.is(Origin.NETWORK) && !callee.is(Origin.NETWORK)) {
      failed = failed == null ? result.origins().get(Origin.NETWORK) : failed;
    }
    for (FunctionScope function : functions(call, callee)) {
      hand(function, given, here);
      result = result.or(function.result.value);
    }
    callBack(result.with(receiver.origins()).origins(), given, here);
    for (Value one : given) {
      for (FunctionScope function : one.functions()) {
        result = result.with(function.result.value.origins());
      }
    }
    return result;
  }

  /** Functions that a call may reach: those of its value, or the only ones of its name. */
  private Collection<FunctionScope> functions(CodePiece.Call call, Value callee) {
    boolean known = callee.name() != null && !program.calls.does(callee.name()).isEmpty();
    if (known || !callee.functions().isEmpty()) {
      return callee.functions();
    }
    return switch (call.callee()) {
      case CodePiece.Name(var name, _) -> program.named(name);
      case CodePiece.Member(_, CodePiece.Text(var part, _), _) -> program.named(part);
      default -> List.of();
    };
  }

  private static CodePiece.Member member(CodePiece.Call call, String part) {
    return new CodePiece.Member(
        call.given().getFirst(), new CodePiece.Text(part, call.at()), call.at());
  }

  /** Gives values to a function by their order; its usual ones were bound where it is declared. */
  private void hand(FunctionScope function, List<Value> given, CodePlace here) {
    List<CodePiece> taken = function.code.taken();
    handing = true;
    for (int at = 0; at < Math.min(taken.size(), given.size()); at++) {
      bind(taken.get(at), given.get(at).handed(here), function.scope, true);
    }
    handing = false;
  }

  /** Whatever is given a function may call it with what it has. */
  private void callBack(Map<Origin, CodePlace> origins, List<Value> given, CodePlace here) {
    if (origins.isEmpty()) {
      return;
    }
    Value value = Value.NONE.with(origins);
    for (Value one : given) {
      for (FunctionScope function : one.functions()) {
        hand(function, List.of(value, value, value), here);
      }
      if (one.name() != null && !one.name().endsWith("()")) {
        sinks.handed(one.name(), value, here);
      }
    }
  }

  private CodePlace place(CodePiece code) {
    return new CodePlace(file, code.at());
  }
}

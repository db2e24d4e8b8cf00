package dev.bonafide.browser;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One server and one browser for all tests of a process that want them, even where each class is
 * run by itself. Whatever a test is about, the page may not have asked another host for anything,
 * its console has to be empty, and the server's log clean.
 */
final class Visits
    implements ExecutionCondition,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {
  private static final Namespace HERE = Namespace.create(Visits.class);

  /** What makes a missing browser a failure. */
  private static final String REQUIRED = "required";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.find().isPresent() || REQUIRED.equals(System.getenv("BONAFIDE_BROWSER"))) {
      return ConditionEvaluationResult.enabled("there is a browser, or has to be");
    }
    store(context)
        .computeIfAbsent(
            "told",
            _ -> {
              System.out.println("The tests in a browser are skipped, " + Chromium.INSTALL);
              return true;
            });
    return ConditionEvaluationResult.disabled(Chromium.INSTALL);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    visitor(context).arrive();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    visitor(context).leave();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Served served = store(context).get("served", Served.class);
    if (served != null) {
      served.assertCleanLog();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return visitor(context);
  }

  private static Visitor visitor(ExtensionContext context) {
    ExtensionContext.Store store = store(context);
    Chromium chromium =
        Chromium.find().orElseThrow(() -> new AssertionError("There is " + Chromium.INSTALL));
    Served served = store.computeIfAbsent("served", _ -> Served.start(), Served.class);
    return store.computeIfAbsent("visitor", _ -> new Visitor(chromium, served), Visitor.class);
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(StoreScope.LAUNCHER_SESSION, HERE);
  }
}

package org.givre.db;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.givre.kernel.Works;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Gives each test of {@link OnBothDatabases} its two runs. */
final class BothDatabases implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return Stream.of(
        new Run("H2 file", Databases::freshFile),
        new Run("PostgreSQL", Databases::freshServerDatabase));
  }

  private record Run(String name, Supplier<FreshDatabase> make)
      implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return name;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Opened(make));
    }
  }

  private static final class Opened implements ParameterResolver, AfterEachCallback {
    private final Supplier<FreshDatabase> make;
    private FreshDatabase fresh;

    private Opened(Supplier<FreshDatabase> make) {
      this.make = make;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == Works.class || type == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      if (fresh == null) {
        fresh = make.get();
      }
      return parameter.getParameter().getType() == Works.class
          ? fresh.database().works()
          : fresh.database();
    }

    @Override
    public void afterEach(ExtensionContext context) {
      if (fresh != null) {
        fresh.close();
      }
    }
  }
}

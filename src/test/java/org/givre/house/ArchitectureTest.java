package org.givre.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The plan of the house, held by the build. Each rule says why it is one. */
class ArchitectureTest {

  private static final Set<String> FREE = Set.of("", "app", "cli");

  @Test
  void noCapabilityIsInACycle() {
    slices().matching("org.givre.(*)..").should().beFreeOfCycles().check(House.CLASSES);
  }

  @Test
  void noPackageIsInACycle() {
    slices().matching("org.givre.(**)").should().beFreeOfCycles().check(House.CLASSES);
  }

  @Test
  void everyImportGoesTheWayTheTableSays() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : House.CLASSES) {
      String capability = House.capability(from.getPackageName());
      if (FREE.contains(capability)) {
        continue;
      }
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith("org.givre") && !mayImport(from, to)) {
          wrong.add(from.getPackageName() + " -> " + to.getName());
        }
      }
    }
    assertThat(wrong).as("imports against docs/architecture.md").isEmpty();
  }

  private static boolean mayImport(JavaClass from, JavaClass to) {
    String capability = House.capability(from.getPackageName());
    String place = House.place(from.getPackageName());
    String target = House.capability(to.getPackageName());
    String targetPlace = House.place(to.getPackageName());
    if (capability.equals(target)) {
      return targetPlace.isEmpty() || targetPlace.equals(place) || place.equals("store");
    }
    if (Directions.FOUNDATIONS.contains(capability)) {
      return target.equals("kernel") || target.equals("words");
    }
    if (capability.equals("words")) {
      return target.equals("kernel");
    }
    if (capability.equals("fx")) {
      return Set.of("kernel", "measure", "label", "words").contains(target);
    }
    boolean allowed = Directions.allowed(capability, place).contains(target);
    return allowed && (targetPlace.isEmpty() || place.equals("ui") && targetPlace.equals("ui"));
  }

  @Test
  void rootsArePure() {
    none(
        "a root decides; what shows, stores or moves bytes is elsewhere",
        from -> isRoot(from),
        to ->
            startsWithAny(
                to,
                "javafx.",
                "java.sql.",
                "javax.sql.",
                "java.awt.",
                "javax.swing.",
                "org.jdbi.",
                "com.fazecast.",
                "org.apache.pdfbox.",
                "org.slf4j.",
                "java.nio.file.Files",
                "java.io.File",
                "java.net.Socket",
                "java.net.ServerSocket"));
  }

  @Test
  void onlyStoresSpeakSql() {
    none(
        "one door to the database",
        from -> {
          String place = House.place(from.getPackageName());
          String capability = House.capability(from.getPackageName());
          return !place.equals("store") && !Set.of("db", "bench", "app").contains(capability);
        },
        to -> startsWithAny(to, "java.sql.", "org.jdbi.", "org.flywaydb.", "com.zaxxer."));
  }

  @Test
  void oneClassKnowsTheSerialLibrary() {
    none(
        "the bus master is ours, the library only moves bytes",
        from -> !House.capability(from.getPackageName()).equals("serial"),
        to -> startsWithAny(to, "com.fazecast."));
  }

  @Test
  void onePackageKnowsThePdfLibrary() {
    none(
        "sheets are drawn through pdf",
        from -> !House.capability(from.getPackageName()).equals("pdf"),
        to -> startsWithAny(to, "org.apache.pdfbox.", "org.apache.xmpbox."));
  }

  @Test
  void nobodyAsksAStaticWhatTimeItIs() {
    calls(
        "time is an argument, or comes from Ticker",
        from -> !from.getSimpleName().equals("SystemTicker"),
        target ->
            target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty());
  }

  @Test
  void onlyFxTalksToTheWindowThread() {
    calls(
        "one road to the window",
        from -> !House.capability(from.getPackageName()).equals("fx"),
        target ->
            target.getOwner().getName().equals("javafx.application.Platform")
                && target.getName().equals("runLater"));
  }

  @Test
  void executorsComeFromApp() {
    calls(
        "threads are named and their failures seen in one place",
        from -> !House.capability(from.getPackageName()).equals("app"),
        target ->
            target.getOwner().getName().equals("java.util.concurrent.Executors")
                || target.getOwner().getName().equals("java.lang.Thread")
                    && target.getName().equals("ofPlatform"));
  }

  @Test
  void onlyCommandsWriteToTheStandardStreams() {
    ArchRuleDefinition.noClasses()
        .that(
            new DescribedPredicate<JavaClass>("are not commands") {
              @Override
              public boolean test(JavaClass type) {
                return !House.capability(type.getPackageName()).equals("cli");
              }
            })
        .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(House.CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass type : House.CLASSES) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && !field.getModifiers().contains(JavaModifier.FINAL)) {
          wrong.add(field.getFullName());
        }
      }
    }
    assertThat(wrong).as("state hidden in a static").isEmpty();
  }

  @Test
  void alarmAndCustodyDoNotKnowEachOther() {
    ArchRuleDefinition.noClasses()
        .that(resideInAPackage("org.givre.alarm.."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.givre.custody.."))
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  private static boolean isRoot(JavaClass type) {
    return Directions.ROOTS.containsKey(House.capability(type.getPackageName()))
        && House.place(type.getPackageName()).isEmpty()
        && !Set.of("bench", "rehearsal").contains(House.capability(type.getPackageName()));
  }

  private static boolean startsWithAny(JavaClass type, String... names) {
    for (String name : names) {
      if (type.getName().startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static void none(String why, Predicate<JavaClass> from, Predicate<JavaClass> to) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : House.CLASSES) {
      if (!from.test(type)) {
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (to.test(dependency.getTargetClass().getBaseComponentType())) {
          wrong.add(type.getName() + " -> " + dependency.getTargetClass().getName());
        }
      }
    }
    assertThat(wrong).as(why).isEmpty();
  }

  private static void calls(
      String why, Predicate<JavaClass> from, Predicate<AccessTarget.MethodCallTarget> to) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : House.CLASSES) {
      if (!from.test(type)) {
        continue;
      }
      for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
        if (to.test(call.getTarget())) {
          wrong.add(call.getDescription());
        }
      }
    }
    assertThat(wrong).as(why).isEmpty();
  }
}

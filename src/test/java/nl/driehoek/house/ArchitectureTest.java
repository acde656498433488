package nl.driehoek.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of the house: who may know whom. */
class ArchitectureTest {

    private static final String ROOT = "nl.driehoek.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/store/jooq/"))
            .importPath(Path.of("target", "classes"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        domain   | java..
        text     | java..
        disk     | java..
        vault    | java.. javax.crypto.. javax.security.. domain disk text org.bouncycastle..
        store    | java.. javax.sql.. javax.crypto.. domain disk org.jooq.. org.h2.. org.flywaydb.. tools.jackson.. com.fasterxml.jackson.annotation.. org.apache.lucene..
        coach    | java.. domain text morfologik..
        document | java.. javax.xml.. javax.imageio.. javax.print.. org.w3c.. org.xml.. domain text com.openhtmltopdf.. org.apache.pdfbox.. org.apache.fontbox.. org.apache.xmpbox.. com.google.zxing..
        exchange | java.. javax.xml.. org.xml.. domain text tools.jackson.. com.fasterxml.jackson.annotation.. de.siegmar.fastcsv..
        service  | java.. domain text disk vault store coach document exchange org.jooq.. tools.jackson..
        ui       | java.. javafx.. domain text service atlantafx.. org.kordamp.. org.controlsfx..
        """)
    void aPackageKnowsOnlyWhatIsBelowIt(String name, String known) {
        String[] may = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(ROOT + name + ".."),
                        java.util.Arrays.stream(known.split(" ")).map(to -> to.contains(".") ? to : ROOT + to + ".."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(may)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("nl.driehoek.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("nl.driehoek.ui.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyUiCommonHopsToTheThreadOfTheScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.driehoek.ui.common..")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .check(HOUSE);
    }

    @Test
    void nothingSpeaksToANetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(?!URL$|URI$|URISyntaxException$).*|javax\\.net\\..*")
                .because("the product sends nothing; addresses of own resources are all it needs of java.net")
                .check(HOUSE);
        noClasses()
                .should()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .check(HOUSE);
    }

    @Test
    void awtIsUsedForPaperOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.driehoek.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because("only pages of paper are drawn and printed with it")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.driehoek.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().haveModifier(JavaModifier.STATIC).should().beFinal().check(HOUSE);
    }
}

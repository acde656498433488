package nl.driehoek.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.driehoek.document.PageImages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Scans of agreements in a school with agreements; files that are scanned lie beside its store. */
abstract class ScanTest {

    @TempDir
    Path folder;

    AgreementFixture school;
    AgreementScans scans;

    @BeforeEach
    final void open() throws IOException {
        school = new AgreementFixture(Files.createDirectory(folder.resolve("store")));
        scans = new AgreementScans(school.test().marleen(), new PageImages());
    }

    @AfterEach
    final void close() {
        school.close();
    }
}

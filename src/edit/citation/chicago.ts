/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography, for what a dossier cites: web pages, reports, articles of the press.
 * A style of our own in CSL, after the manual's sections 14.197–14.200 (newspapers) and 14.205–14.207 (websites). The published Chicago
 * styles are twenty times as long, and the one package that carries them asks the network for each.
 *
 *   note           Publisher, “Title,” Month Day, Year, URL.         “Title,” Newspaper, Month Day, Year, URL.
 *   bibliography   Publisher. “Title.” Month Day, Year. URL.         Newspaper. “Title.” Month Day, Year. URL.
 *
 * A newspaper stands in the place of a writer who is not known (14.199). Of a day, a month or a year there is as much as is known.
 */
export const CHICAGO_NOTES = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago Manual of Style 17th edition, notes and bibliography, web pages</title>
    <id>firsthand-chicago-notes</id>
    <updated>2026-11-25T00:00:00+00:00</updated>
    <rights license="https://opensource.org/license/mit">MIT</rights>
  </info>
  <macro name="day">
    <date variable="issued" form="text" date-parts="year-month-day"/>
  </macro>
  <macro name="where">
    <choose>
      <if type="article-newspaper">
        <text variable="container-title" font-style="italic"/>
      </if>
    </choose>
  </macro>
  <macro name="who">
    <choose>
      <if variable="author">
        <names variable="author"><name and="text" delimiter=", "/></names>
      </if>
      <else>
        <text variable="container-title" font-style="italic"/>
      </else>
    </choose>
  </macro>
  <citation>
    <layout delimiter="; " suffix=".">
      <group delimiter=", ">
        <names variable="author"><name and="text" delimiter=", "/></names>
        <group delimiter=" ">
          <choose>
            <if type="report"><text variable="title" font-style="italic" suffix=","/></if>
            <else><text variable="title" quotes="true" suffix=","/></else>
          </choose>
          <group delimiter=", ">
            <text macro="where"/>
            <text macro="day"/>
            <text variable="URL"/>
          </group>
        </group>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort><key macro="who"/><key variable="issued"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="who"/>
        <choose>
          <if type="report"><text variable="title" font-style="italic"/></if>
          <else><text variable="title" quotes="true"/></else>
        </choose>
        <text macro="day"/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;

"""The tests mirror the rooms; journeys/ holds whole stories, files/ what must open for ever."""
